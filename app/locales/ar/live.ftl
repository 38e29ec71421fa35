live-keys-lead = يكفي مفتاح واحد ما دمت لا تكتب.
projector-title = شاشة العرض
projector-vote = تصويت
projector-cast = أُدلي بـ { $cast } من { $roll } صوتًا
projector-more = { $count ->
    [one] وشخص آخر
    [two] وشخصان آخران
    [few] و{ $count } آخرون
   *[other] و{ $count } آخرون
 }
