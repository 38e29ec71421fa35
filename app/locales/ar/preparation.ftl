meeting-state-cancelled = أُلغي
live-none-cancelled = لن ينعقد الاجتماع.
meeting-length = المدة المقررة بالدقائق
meeting-until = حتى نحو
meeting-access = كيف يدخل المرء
meeting-access-help = درجات، مصعد، أبواب، وأين يصل من معه عربة أطفال. يقرؤه الجميع.
meeting-link-who = من يرى الرابط
meeting-link-public = الجميع، لا الهيئة وحدها
meeting-link-hidden = يرى أعضاء الهيئة الرابط.
meeting-interpretation = ترجمة فورية
meeting-interpretation-help = اللغات التي يترجم إليها أحد.
meeting-calendar = احفظه في تقويمي
meeting-cancel = إلغاء الاجتماع
meeting-cancel-why = لماذا
meeting-cancel-why-help = يقرأ هذا السبب كل المدعوين، ويقرؤه الناس أيضًا.
meeting-cancel-effect = لن ينعقد الاجتماع. يُبلَّغ كل الأعضاء. تنتظر اقتراحاته اجتماعًا آخر. لا يمكن التراجع.
meeting-cancel-submit = ألغِه وأبلغ الجميع
meeting-cancelled-why = هذا الاجتماع لن ينعقد.
agenda-title = إعداد جدول الأعمال
agenda-of = جدول الأعمال: { $title }
agenda-number = الرقم
agenda-begins = البداية
agenda-length = المدة
agenda-print = جدول الأعمال للطباعة
agenda-print-help = اطبع هذه الصفحة من متصفحك. كل الأوقات بتوقيت UTC.
agenda-with-internal = في هذه الورقة بنود داخلية. هي للهيئة وحدها.
agenda-takes = تحتاج البنود إلى { $minutes } دقيقة، والاجتماع مقرر لـ { $planned }.
agenda-over = دقائق زائدة: { $count }. اختصر بنودًا أو خطط لاجتماع أطول.
agenda-undo = تراجع عن النقل
agenda-copy = نسخ جدول أعمال سابق
agenda-copy-lead = تأتي البنود في آخر هذا الجدول بمددها وفروعها. تبقى الاقتراحات حيث هي.
agenda-copy-which = جدول أعمال
agenda-copy-from = { $title }، { $date } (البنود: { $count })
agenda-copy-submit = انسخ هذه البنود
agenda-copy-none = ليس لأي اجتماع آخر لهذه الهيئة بنود تُنسخ.
item-edit = تعديل البند
item-edit-short = تعديل
item-edit-of = تعديل: { $title }
item-more = المزيد
item-under = اجعله فرعًا من البند الذي قبله
item-out = اجعله بندًا مستقلًا
item-to = انقله إلى الموضع
item-to-submit = انقل
item-drag-of = اسحب: { $title }
item-papers = الوثائق: { $count }
item-parent = فرع من
item-parent-help = يقف الفرع تحت بنده، مثل 3.1 تحت 3.
item-no-parent = لا بند آخر
item-presenter = من يعرضه
item-presented = يعرضه { $name }
item-notes = ملاحظات
item-notes-help = ما ينبغي معرفته قبل ذلك. يقرؤها من يرى البند.
item-visible = من يراه
item-internal = الهيئة وحدها: داخلي
item-internal-mark = داخلي
item-remove-sure = هل تُخرج هذا البند من جدول الأعمال؟
item-remove-effect = يخرج «{ $title }» من جدول الأعمال. تبقى فروعه بنودًا، وتبقى وثائقه مع الاجتماع.
item-remove-motion = يخرج «{ $title }» من جدول الأعمال. ينتظر اقتراحه اجتماعًا آخر.
item-remove-submit = أخرجه
drag-help = اسحب البند من مقبضه. بالمفاتيح: المسافة تأخذه، والأسهم تبحث عن موضع، والمسافة تضعه، وEscape يتركه.
drag-picked = أُخذ { $title }. ابحث عن موضع بالأسهم.
drag-before = قبل { $title }
drag-after = بعد { $title }
drag-under = فرعًا من { $title }
drag-dropped = نُقل { $title }.
drag-left = لم يُنقل شيء.
drag-lost = لا اتصال. لم يُنقل شيء؛ حاول مرة أخرى.
papers-title = الوثائق
papers-lead = ما ينبغي قراءته قبل الاجتماع: ملفات أو روابط إلى صفحات أخرى.
papers-none = لا وثائق بعد
papers-none-text = أضف ما ينبغي أن يقرأه الناس قبل أن يأتوا.
paper-add = إضافة وثيقة
paper-title = عنوان الوثيقة
paper-file = ملف
paper-file-help = PDF أو صورة أو جدول (CSV) أو نص، حتى 5 ميغابايت. تُحذف أسماء من صنعوه.
paper-link = أو رابط
paper-link-help = يبدأ بـ https://
paper-link-mark = رابط
paper-item = تخص
paper-of-meeting = الاجتماع كله
paper-internal = الهيئة وحدها: داخلي
paper-add-submit = أضف هذه الوثيقة
paper-show = أظهرها للجميع
paper-hide = للهيئة وحدها
paper-remove = حذف
paper-remove-of = حذف: { $title }
paper-remove-sure = هل تُحذف هذه الوثيقة؟
paper-remove-effect = تُحذف «{ $title }» نهائيًا.
paper-remove-submit = احذفها نهائيًا
invitations-title = الدعوات والردود
invitations-sent = أُرسلت الدعوات في { $date }.
invitations-invited = الأعضاء المدعوون
invitations-yes = الأعضاء الذين سيأتون
invitations-no = الأعضاء الذين لن يأتوا
invitations-called = النواب الذين استُدعوا
invitations-standing-in = النواب الذين سيأتون
invitations-send = ادعُ من لم يُدعَ بعد ({ $count })
invitations-ask = اسأل من لم يردوا مرة أخرى
invitations-help = تصل الرسائل إلى من أعطى عنوانًا، ويقرؤها الآخرون هنا. عندما لا يأتي عضو يُستدعى نائبه تلقائيًا.
invitations-seats = مقعدًا مقعدًا
invitations-is-called = نائب استُدعي
invitations-nobody = لا أحد ينوب عن هذا المقعد.
forecast-needed = يُنتظر { $expected } من { $mandates }، والمطلوب { $needed }
forecast-plain = يُنتظر { $expected } من { $mandates }
forecast-no-rule = قواعد الهيئة لا تطلب عددًا من الحاضرين.
forecast-enough = هذا يكفي لاتخاذ قرار.
forecast-possible = سيكفي إن أتى من لم يردوا بعد.
forecast-too-few = هذا لا يكفي لاتخاذ قرار. اسأل أشخاصًا أكثر أو اختر يومًا آخر.
replied-waiting = لا رد بعد
replied-yes = سيأتي
replied-no = لن يأتي
replied-substitute = يرسل نائبه
replied-not-invited = لم يُدعَ
reply-asked = هل ستأتي؟
reply-yes = نعم، سآتي
reply-no = لا
reply-substitute = أرسل نائبي
reply-said-waiting = لم ترد بعد.
reply-said-yes = قلت إنك ستأتي.
reply-said-no = قلت إنك لن تأتي.
reply-said-substitute = قلت إن نائبك سيأتي.
reply-as-substitute = أنت مطلوب نائبًا: العضو لن يأتي.
reply-once = تكفي ضغطة واحدة؛ لا حاجة إلى تسجيل الدخول. يعمل هذا الرابط مرة واحدة.
reply-thanks = شكرًا على ردك
reply-change = إن تغيّر شيء فسجّل الدخول ورُدّ من جديد في صفحة الاجتماع.
reply-to-meeting = إلى الاجتماع
expected-name = الاسم
expected-which = أي المقاعد
expected-find = بحث
expected-none = لا مقعد كهذا
expected-none-text = ابحث عن اسم آخر أو أظهر كل المقاعد.
expected-all = الكل
expected-checked-in = ينتظرون التأكيد
expected-present = حاضرون
expected-unanswered = لا رد بعد
expected-declined = لن يأتوا
attendance-title = قائمة الحاضرين
attendance-nobody-waits = لا أحد ينتظر التأكيد.
attendance-confirm-all = أكّد كل من سجّلوا حضورهم
attendance-file = القائمة ملفًا (CSV)
attendance-back = عاد
attendance-since = منذ
attendance-member = عضو
attendance-guest = ضيف
attendance-column-name = الاسم
attendance-column-role = بصفة
attendance-column-answer = الرد
attendance-column-state = في الاجتماع
attendance-column-came = أتى (UTC)
attendance-column-left = غادر (UTC)
guests-title = الضيوف
guests-none = لم يُقبل أي ضيف.
guest-name = اسم الضيف
guest-name-help = كما يريد الضيف أن يُدعى. يظهر في المحضر.
guest-capacity = يأتي عن
guest-admit = اقبل هذا الضيف
done-item-added = البند في جدول الأعمال.
done-item-moved = نُقل البند.
done-item-back = عاد البند إلى موضعه.
done-item-removed = خرج البند من جدول الأعمال.
done-agenda-copied = نُسخت البنود.
done-paper-added = أُضيفت الوثيقة.
done-paper-removed = حُذفت الوثيقة.
done-invited = الدعوات في طريقها.
done-asked-again = يُسأل من لم يردوا مرة أخرى.
done-reply-noted = شكرًا. سُجّل ردك.
done-guest-admitted = قُبل الضيف.
done-meeting-cancelled = أُلغي الاجتماع. يُبلَّغ كل الأعضاء.
conflict-agenda-full = في جدول الأعمال 500 بند على الأكثر.
conflict-item-not-placed = لا يمكن أن يقف البند هناك. البند الذي له فروع لا يكون فرعًا.
conflict-papers-closed = لا يمكن تغيير وثائق هذا الاجتماع بعد الآن.
conflict-papers-full = للاجتماع 60 وثيقة على الأكثر. احذف واحدة أولًا.
conflict-sitting-begun = بدأ الاجتماع. يُسجَّل الحاضرون في القاعة.
conflict-time-begun = بدأ الاجتماع. يبقى وقته كما هو.
conflict-all-invited = الجميع مدعوون.
conflict-asked-today = سُئلوا قبل وقت قصير. اسأل غدًا.
conflict-all-answered = ردّ الجميع.
conflict-not-invited = لم تُدعَ إلى هذا الاجتماع بعد.
conflict-not-needed = العضو سيأتي في النهاية. لا حاجة إلى مجيئك.
conflict-reply-link-used = استُعمل هذا الرابط أو انتهت صلاحيته. سجّل الدخول لترد، أو استعمل رابط رسالة أحدث.
conflict-nobody-checked-in = لا أحد ينتظر التأكيد.
conflict-guests-full = للاجتماع 200 ضيف على الأكثر.
waiting-meeting-reply = هل ستأتي إلى «{ $title }»؟
waiting-meeting-reply-act = رُدّ
mail-line-when = { $begins }
mail-line-place = المكان: { $place }
mail-line-interpretation = ترجمة فورية: { $languages }
mail-line-join = عبر الإنترنت:
notice-meeting-invitation = تدعوك { $body } إلى «{ $title }»: { $begins }.
mail-meeting-invitation-subject = دعوة: { $title }
mail-meeting-invitation-body =
    تدعوك { $body } إلى «{ $title }».

    { $lines }

    قل لنا من فضلك هل ستأتي. لا حاجة إلى تسجيل الدخول؛ يعمل الرابط مرة واحدة:
    { $link }

    جدول الأعمال والوثائق:
    { $page }
notice-meeting-asked-again = هل ستأتي إلى «{ $title }» ({ $begins })؟ لم يصل ردك إلى { $body } بعد.
mail-meeting-asked-again-subject = هل ستأتي؟ { $title }
mail-meeting-asked-again-body =
    لم يصل ردك إلى { $body } بعد: هل ستأتي إلى «{ $title }»؟

    { $lines }

    لا حاجة إلى تسجيل الدخول؛ يعمل الرابط مرة واحدة:
    { $link }

    جدول الأعمال والوثائق:
    { $page }
notice-meeting-called = لا يستطيع عضو أن يأتي إلى «{ $title }» ({ $begins }). تطلب منك { $body } أن تنوب عنه.
mail-meeting-called-subject = هل تستطيع أن تنوب؟ { $title }
mail-meeting-called-body =
    لا يستطيع عضو تنوب عنه أن يأتي. تطلب منك { $body } أن تأتي إلى «{ $title }».

    { $lines }

    قل لنا من فضلك هل ستأتي. لا حاجة إلى تسجيل الدخول؛ يعمل الرابط مرة واحدة:
    { $link }

    جدول الأعمال والوثائق:
    { $page }
notice-meeting-released = لا حاجة إلى أن تنوب في «{ $title }» لدى { $body } ({ $begins }).
mail-meeting-released-subject = لا حاجة إلى أن تنوب: { $title }
mail-meeting-released-body =
    لا حاجة إلى أن تنوب في «{ $title }» لدى { $body }. شكرًا على استعدادك.

    { $lines }

    الاجتماع:
    { $page }
notice-meeting-changed = لاجتماع «{ $title }» لدى { $body } مكان أو رابط آخر. يبدأ: { $begins }.
mail-meeting-changed-subject = مكان آخر: { $title }
mail-meeting-changed-body =
    لاجتماع «{ $title }» لدى { $body } مكان أو رابط آخر. يبقى ردك كما هو.

    { $lines }

    الاجتماع:
    { $page }
notice-meeting-unseated = اجتماع «{ $title }» لدى { $body } في وقت آخر: { $begins }. ينتهي مقعدك قبل ذلك اليوم.
mail-meeting-unseated-subject = وقت آخر: { $title }
mail-meeting-unseated-body =
    اجتماع «{ $title }» لدى { $body } في وقت آخر. ينتهي مقعدك قبل ذلك اليوم، ولن نسألك مرة أخرى. شكرًا على عملك.

    { $lines }

    الاجتماع:
    { $page }
notice-meeting-moved = اجتماع «{ $title }» لدى { $body } في وقت آخر: { $begins }. رُدّ من جديد من فضلك.
mail-meeting-moved-subject = وقت آخر: { $title }
mail-meeting-moved-body =
    اجتماع «{ $title }» لدى { $body } في وقت آخر.

    { $lines }

    قل لنا من فضلك من جديد هل ستأتي. لا حاجة إلى تسجيل الدخول؛ يعمل الرابط مرة واحدة:
    { $link }

    الاجتماع:
    { $page }
notice-meeting-cancelled = لن ينعقد اجتماع «{ $title }» لدى { $body } ({ $begins }): { $reason }
mail-meeting-cancelled-subject = أُلغي: { $title }
mail-meeting-cancelled-body =
    لن ينعقد اجتماع «{ $title }» لدى { $body }.

    { $reason }

    كان مقررًا:
    { $lines }

    الاجتماع:
    { $page }
