place-work = عملي
work-title = عملي
work-lead = { $count ->
    [0] لا شيء ينتظرك.
    [one] أمر واحد ينتظرك.
    [two] أمران ينتظرانك.
    [few] { $count } أمور تنتظرك.
   *[other] { $count } أمرًا ينتظرك.
}
work-waiting = ما ينتظرك
work-empty-title = كل شيء منجز
work-empty-text = عندما تحتاج خطوة إليك، تظهر هنا أولًا.
work-empty-step = اطّلع على الدورة الحالية
work-told = ما أُبلغت به
work-places = أماكنك
work-told-nothing = لا شيء بعد. عندما يحدث شيء لمقترحاتك أو فرقك أو هيئاتك، تقرؤه هنا.
work-read-all = اعتبار الكل مقروءًا
work-new = جديد
due-late = { $days ->
    [one] متأخر يومًا واحدًا: كان الموعد { $date }
    [two] متأخر يومين: كان الموعد { $date }
    [few] متأخر { $days } أيام: كان الموعد { $date }
   *[other] متأخر { $days } يومًا: كان الموعد { $date }
}
due-today = الموعد اليوم، { $date }
due-in = { $days ->
    [one] الموعد غدًا، { $date }
    [two] الموعد بعد يومين، { $date }
    [few] الموعد بعد { $days } أيام، { $date }
   *[other] الموعد بعد { $days } يومًا، { $date }
}
waited-minutes = { $count ->
    [0] ينتظر منذ أقل من دقيقة
    [one] ينتظر منذ دقيقة
    [two] ينتظر منذ دقيقتين
    [few] ينتظر منذ { $count } دقائق
   *[other] ينتظر منذ { $count } دقيقة
}
waited-hours = { $count ->
    [one] ينتظر منذ ساعة
    [two] ينتظر منذ ساعتين
    [few] ينتظر منذ { $count } ساعات
   *[other] ينتظر منذ { $count } ساعة
}
waited-days = { $count ->
    [one] ينتظر منذ يوم
    [two] ينتظر منذ يومين
    [few] ينتظر منذ { $count } أيام
   *[other] ينتظر منذ { $count } يومًا
}
