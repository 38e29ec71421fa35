motion-new = اكتب اقتراحًا
motion-new-lead = لنصوص الهيئة نفسها. مقترحات الفرق تأتي عبر صندوق الوارد.
motion-new-submit = قدّمه
motion-title = العنوان
motion-text = النص
motion-text-help = السطر الفارغ يبدأ فقرة جديدة. لكل فقرة رقم.
motion-reason = الأسباب
motion-about = عن هذا الاقتراح
motion-since = قُدّم في
motion-decided = تقرّر في
motion-proposal = من المقترح
motion-hash = بصمة النص المرسل
motion-paragraph = الفقرة { $number }
motion-withdraw = اسحب الاقتراح
motion-state-submitted = مقدَّم
motion-state-on-agenda = في جدول الأعمال
motion-state-in-debate = قيد النقاش
motion-state-adopted = معتمَد
motion-state-rejected = غير معتمَد
motion-state-postponed = مؤجّل
motion-state-withdrawn = مسحوب
done-motion-made = قُدّم الاقتراح.
done-motion-withdrawn = سُحب الاقتراح.
conflict-motion-step = تغيّرت حالة الاقتراح. حمّل الصفحة من جديد.
conflict-motion-decided = هذا الاقتراح تقرّر من قبل.
inbox-title = صندوق الوارد
inbox-lead = المقترحات المختارة تصل إلى هنا. بخطوة واحدة يصبح المقترح اقتراحًا، بالنص الذي أرسله الفريق.
inbox-empty = لا شيء ينتظر هنا.
inbox-meeting = الاجتماع
inbox-later = دون اجتماع الآن
inbox-take = اجعله اقتراحًا
sending-title = أرسل مقترحًا مختارًا إلى هيئة
sending-lead = الهيئة تناقشه وتصوّت عليه.
sending-empty = لا ينتظر أي مقترح مختار.
sending-proposal = المقترح
sending-body = الهيئة
sending-submit = أرسل
done-sent-to-body = المقترح في صندوق وارد الهيئة.
conflict-already-in-body = لدى هذه الهيئة هذا المقترح من قبل.
waiting-inbox = { $count ->
    [one] مقترح واحد ينتظر في صندوق هيئتك
    [two] مقترحان ينتظران في صندوق هيئتك
    [few] { $count } مقترحات تنتظر في صندوق هيئتك
   *[other] { $count } مقترحًا ينتظر في صندوق هيئتك
 }
waiting-inbox-act = افتح الصندوق
