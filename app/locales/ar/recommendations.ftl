recommendations-title = التوصيات
recommendations-lead = ما طلبته الهيئات الاستشارية من المكاتب، وما أجابت به المكاتب وما فعلته.
recommendations-show = أي توصيات
recommendations-all = الكل
recommendations-overdue = متأخرة
recommendations-waiting = في الانتظار
recommendations-answered = تمت الإجابة
recommendations-none = لا شيء هنا
recommendations-none-text = عندما تعتمد هيئة اقتراحًا، يمكنها إرساله إلى مكتب. عندها يظهر هنا مع تاريخ الجواب.
recommendations-sent = أُرسلت في { $date }
standing-asked = المكتب يطلب المزيد
standing-waiting = { $days ->
    [one] الجواب منتظر: بقي يوم واحد
    [two] الجواب منتظر: بقي يومان
    [few] الجواب منتظر: بقيت { $days } أيام
   *[other] الجواب منتظر: بقي { $days } يومًا
}
standing-overdue = { $days ->
    [one] الجواب متأخر يومًا واحدًا
    [two] الجواب متأخر يومين
    [few] الجواب متأخر { $days } أيام
   *[other] الجواب متأخر { $days } يومًا
}
standing-answered = { $days ->
    [one] أُجيب في الموعد، بعد يوم واحد
    [two] أُجيب في الموعد، بعد يومين
    [few] أُجيب في الموعد، بعد { $days } أيام
   *[other] أُجيب في الموعد، بعد { $days } يومًا
}
standing-answered-late = { $days ->
    [one] أُجيب متأخرًا، بعد يوم واحد
    [two] أُجيب متأخرًا، بعد يومين
    [few] أُجيب متأخرًا، بعد { $days } أيام
   *[other] أُجيب متأخرًا، بعد { $days } يومًا
}
of-whole = { $part } من { $whole }
records-title = كيف تفي المكاتب بوعودها
records-help = محسوب من كل التوصيات المرسلة. المقبول يشمل المقبول جزئيًا.
records-office = المكتب
records-received = تلقّى
records-in-time = أُجيب في الموعد
records-overdue = متأخرة
records-accepted = مقبولة
records-done = منجزة
recommendation-asked = ما المطلوب
recommendation-answer = الجواب
recommendation-no-answer = لا يوجد جواب بعد.
recommendation-facts = نظرة سريعة
fact-office = المكتب
fact-body = أرسلتها
fact-motion = الاقتراح المعتمد
fact-sent = تاريخ الإرسال
fact-due = موعد الجواب
fact-proposal = المقترح
answer-kind = جوابكم
answer-kind-accepted = مقبولة
answer-kind-in-part = مقبولة جزئيًا
answer-kind-not-accepted = غير مقبولة
answer-kind-needs-more = المكتب يطلب المزيد
answer-choice-accepted = نقبلها
answer-choice-in-part = نقبلها جزئيًا
answer-choice-not-accepted = لا نقبلها
answer-choice-needs-more = نحتاج إلى المزيد كي نقرر
answer-title = أجب عن التوصية
answer-lead = من { $body }. الرجاء الجواب حتى { $date }. لا تحتاج إلى حساب.
answer-text = ما ستفعلونه أو ما تطلبونه
answer-text-help = بكلمات بسيطة. يقرؤه شباب، وكثير منهم بلغة ثانية.
answer-reason = الأسباب
answer-reason-help = مطلوب إن لم تقبلوها أو قبلتموها جزئيًا فقط.
answer-supplement = ما أرسلته الهيئة بعد ذلك
answer-milestones = المراحل الأولى
answer-milestones-help = ما سيُنجز ومتى. يمكنكم إضافة المزيد لاحقًا.
answer-public = يصبح جوابكم علنيًا فورًا، ولا يمكن تغييره بعد ذلك.
answer-submit = أرسل الجواب
supply-title = المكتب يحتاج منكم المزيد
supply-text = ما ترسلونه
supply-help = يصبح علنيًا. تبدأ مهلة جديدة اليوم.
supply-submit = أرسل إلى المكتب
milestones-title = ما يفعله المكتب
milestones-progress = مراحل أُنجزت
milestones-none = لم يحدد المكتب مراحل بعد.
milestone-no-day = بلا تاريخ
milestone-state-planned = مخطط
milestone-state-started = بدأ
milestone-state-done = أُنجز
milestone-state-dropped = أُلغي
milestone-act-start = سجّل أنه بدأ
milestone-act-finish = سجّل أنه أُنجز
milestone-act-drop = إلغاء
milestone-act-reopen = افتح من جديد
milestone-title-label = ما سيُنجز
milestone-due-label = حتى متى
milestone-evidence = ما يدل عليه (كلمات أو رابط)
milestone-add = أضف مرحلة
milestone-add-submit = أضف
progress-title = أبلغ عمّا أُنجز
offices-title = مكاتب عليها أن تجيب
offices-lead = تُرسل التوصية إلى أحدها. تبدأ المهلة يوم الإرسال.
offices-none = لا مكتب بعد
offices-none-text = أضف أول مكتب في مدينتك ينبغي أن يجيب.
office-name = اسم المكتب
office-place = المدينة أو المنطقة
office-email = بريد المكتب
office-email-help = للمكتب لا لشخص. يصله رابط للجواب دون حساب.
office-language = لغة بريده
office-days = أيام الجواب
office-reminder = تذكير، أيام قبل الموعد
office-rule = مهلة الجواب بالأيام: { $days }، والتذكير قبلها بأيام: { $reminder }
office-official = سمِّ موظفًا
office-official-help = اسم حساب. يستطيع هذا الشخص الجواب دون الرابط.
office-official-submit = سمِّ هذا الشخص
office-add = أضف مكتبًا
office-add-submit = أضف المكتب
send-title = أرسل إلى مكتب
send-lead = يصبح الاقتراح المعتمد توصية. على المكتب جواب معلل، ويرى الجميع هل يأتي.
send-name = العنوان
send-text = ما يُطلب من المكتب
send-text-help = هنا النص المعتمد. أضف ما على هذا المكتب فعله أولًا.
send-choose = اختر مكتبًا
send-office = { $name } – أيام: { $days }
send-submit = أرسل التوصية
conflict-motion-not-adopted = لا يُرسل إلى مكتب إلا اقتراح معتمد.
conflict-office-of-another-body = هذا المكتب يجيب هيئة أخرى.
conflict-already-sent = أُرسل هذا الاقتراح إلى هذا المكتب من قبل.
conflict-nothing-asked = لم يطلب المكتب شيئًا.
conflict-answered-already = أُجيب عن هذه التوصية من قبل.
conflict-nothing-promised = لم يقبل المكتب شيئًا، فلا شيء يُبلَّغ عنه.
conflict-milestone-not-moved = غيّر أحدهم هذه المرحلة قبل لحظة. انظر مرة أخرى.
conflict-link-used = استُعمل هذا الرابط أو انتهت مدته. في رسالة أحدث رابط أحدث. ويمكن لموظف له حساب أن يدخل.
done-office-supplied = أُرسل. للمكتب موعد جديد للجواب.
done-office-answered = شكرًا. الجواب علني الآن، وأُبلغ أصحاب المقترح.
done-office-reported = سُجّل. يراه الجميع الآن.
done-office-added = أُضيف المكتب.
done-official-named = يستطيع هذا الشخص الآن الجواب عن المكتب.
done-recommendation-sent = أُرسلت. وصلت رسالة إلى المكتب وبدأت المهلة.
waiting-answer-due = «{ $title }» تنتظر جواب مكتبكم.
waiting-answer-due-act = أجب
waiting-office-asks = يطلب المكتب المزيد عن «{ $title }».
waiting-office-asks-act = أرسل
notice-recommendation-sent = أُرسلت «{ $title }» إلى { $office }. موعد الجواب { $due }.
mail-recommendation-sent-subject = أُرسلت توصية
mail-recommendation-sent-body =
    أُرسلت «{ $title }» إلى { $office }. موعد الجواب { $due }.

    انظر هنا: { $link }
notice-office-accepted = قبل المكتب «{ $title }».
mail-office-accepted-subject = أجاب المكتب
mail-office-accepted-body =
    قبل المكتب «{ $title }».

    انظر هنا: { $link }
notice-office-accepted-in-part = قبل المكتب «{ $title }» جزئيًا وبيّن أسبابه.
mail-office-accepted-in-part-subject = أجاب المكتب
mail-office-accepted-in-part-body =
    قبل المكتب «{ $title }» جزئيًا وبيّن أسبابه.

    انظر هنا: { $link }
notice-office-did-not-accept = لم يقبل المكتب «{ $title }» وبيّن أسبابه.
mail-office-did-not-accept-subject = أجاب المكتب
mail-office-did-not-accept-body =
    لم يقبل المكتب «{ $title }» وبيّن أسبابه.

    انظر هنا: { $link }
notice-office-needs-more = يطلب المكتب المزيد عن «{ $title }» قبل أن يقرر.
mail-office-needs-more-subject = أجاب المكتب
mail-office-needs-more-body =
    يطلب المكتب المزيد عن «{ $title }» قبل أن يقرر.

    انظر هنا: { $link }
notice-milestone-done = أُنجز من «{ $title }»: { $milestone }
mail-milestone-done-subject = أُنجز شيء
mail-milestone-done-body =
    أُنجز من «{ $title }»: { $milestone }

    انظر هنا: { $link }
notice-answer-overdue = لم يجب { $office } عن «{ $title }» في الموعد.
mail-answer-overdue-subject = جواب متأخر
mail-answer-overdue-body =
    لم يجب { $office } عن «{ $title }» في الموعد.

    انظر هنا: { $link }
mail-office-asked-subject = توصية لمكتبكم: { $title }
mail-office-asked-body =
    اعتمدت هيئة استشارية من شباب مهاجرين «{ $title }» وترسلها إلى { $office }. الرجاء الجواب حتى { $due }. لا تحتاجون إلى حساب: هذا الرابط يفتح النموذج ويعمل مرة واحدة.

    { $link }
mail-office-supplied-subject = ما طلبتموه: { $title }
mail-office-supplied-body =
    أرسلت الهيئة إلى { $office } ما طُلب عن «{ $title }». الرجاء الجواب حتى { $due }. يعمل هذا الرابط مرة واحدة.

    { $link }
mail-office-reminder-subject = موعد الجواب { $due }: { $title }
mail-office-reminder-body =
    موعد جواب { $office } عن «{ $title }» هو { $due }. هذا الرابط يفتح النموذج ويعمل مرة واحدة.

    { $link }
mail-office-overdue-subject = جواب متأخر منذ { $due }: { $title }
mail-office-overdue-body =
    كان موعد جواب { $office } عن «{ $title }» هو { $due }. وهو الآن في القائمة العلنية للأجوبة المتأخرة. هذا الرابط يفتح النموذج ويعمل مرة واحدة.

    { $link }
mail-office-progress-subject = للإبلاغ عن: { $title }
mail-office-progress-body =
    قبل { $office } «{ $title }». عندما يُنجز شيء، أبلغوا عنه بهذا الرابط. يعمل مرة واحدة، ثم يصلكم التالي.

    { $link }
answer-choice-by-points = نجيب نقطة بنقطة
answer-documents = الوثائق
answer-documents-help = وثائق منشورة على موقع مكتبكم، مثل قرار أو خطة.
document-link = العنوان (https)
document-title = عنوان الوثيقة
documents-title = وثائق المكتب
follow = متابعة هذه التوصية
unfollow = إلغاء المتابعة
follow-count = عدد المتابعين: { $count }
follow-help = تُبلَّغون عندما يجيب المكتب وعندما يُنجز شيء.
follow-on = أنتم تتابعون هذه التوصية.
follow-title = معرفة ما ستؤول إليه
milestone-responsible = من المسؤول
point-number = النقطة { $number }
point-open = لم يُجب عنها بعد
point-reason-help = مطلوب عندما لا تقبلون هذه النقطة أو تقبلونها جزئيًا.
point-verdict-accepted = مقبولة
point-verdict-in-part = مقبولة جزئيًا
point-verdict-not-accepted = غير مقبولة
points-title = نقطة بنقطة
reply-choice-left = نكتفي بالإجابة
reply-choice-taken-up = نتبنّاه: يُسأل المكتب من جديد وتبدأ مهلة جديدة
reply-decide = ما تقرره الهيئة بشأنه
reply-decide-submit = تسجيل القرار
reply-help = مرة واحدة عن جميع المؤلفين. يصبح علنيًا فورًا ولا يمكن تغييره.
reply-left = تكتفي الهيئة بالإجابة
reply-taken-up = تبنّته الهيئة
reply-note = ما تقوله الهيئة عنه
reply-submit = إرسال الرد
reply-text = ردكم على المكتب
reply-title = رد المؤلفين
send-points = النقاط، واحدة في كل سطر
send-points-help = يجيب المكتب عن كل منها ويعلّل رفض أي منها.
done-followed = أصبحتم تتابعون هذه التوصية.
done-unfollowed = لم تعودوا تتابعونها.
done-replied = أصبح ردكم علنيًا.
conflict-nothing-to-reply = لا توجد إجابة نهائية للرد عليها.
conflict-replied-already = لقد ردّ المؤلفون من قبل.
conflict-reply-decided = سبق البت في هذا، أو سُئل المكتب من جديد.
notice-authors-replied = ردّ المؤلفون على الإجابة حول «{ $title }».
mail-authors-replied-subject = جديد بشأن توصية
mail-authors-replied-body =
    ردّ المؤلفون على الإجابة حول «{ $title }».

    انظر هنا: { $link }
notice-reply-taken-up = تبنّت الهيئة الرد حول «{ $title }» وتسأل المكتب من جديد.
mail-reply-taken-up-subject = جديد بشأن توصية
mail-reply-taken-up-body =
    تبنّت الهيئة الرد حول «{ $title }» وتسأل المكتب من جديد.

    انظر هنا: { $link }
notice-reply-left = تكتفي الهيئة بإجابة المكتب حول «{ $title }».
mail-reply-left-subject = جديد بشأن توصية
mail-reply-left-body =
    تكتفي الهيئة بإجابة المكتب حول «{ $title }».

    انظر هنا: { $link }
notice-milestone-started = بدأ من أجل «{ $title }»: { $milestone }
mail-milestone-started-subject = جديد بشأن توصية
mail-milestone-started-body =
    بدأ من أجل «{ $title }»: { $milestone }

    انظر هنا: { $link }
notice-milestone-dropped = تم التخلي عنه من أجل «{ $title }»: { $milestone }
mail-milestone-dropped-subject = جديد بشأن توصية
mail-milestone-dropped-body =
    تم التخلي عنه من أجل «{ $title }»: { $milestone }

    انظر هنا: { $link }
notice-milestone-late = متأخر من أجل «{ $title }»: { $milestone }
mail-milestone-late-subject = جديد بشأن توصية
mail-milestone-late-body =
    متأخر من أجل «{ $title }»: { $milestone }

    انظر هنا: { $link }
mail-office-replied-subject = ردّ المؤلفون: «{ $title }»
mail-office-replied-body =
    تبنّت الهيئة رد المؤلفين على إجابة { $office }. يُرجى الإجابة من جديد قبل { $due }: { $link }
mail-office-milestone-late-subject = خطوة موعودة متأخرة: «{ $title }»
mail-office-milestone-late-body =
    انقضى يوم خطوة وعد بها { $office }. يُرجى بيان وضعها دون حساب: { $link }
send-none = لا مكتب يُرسل إليه
send-none-text = لا مكتب يستطيع أن يستلم هذا الاقتراح: لا يوجد مكتب، أو عند كل مكتب هذا الاقتراح، أو انتهى.
office-edit = عدّل هذا المكتب
office-edit-lead = تبقى المهلة الجارية كما هي، وتسري الأيام الجديدة على ما يُرسل من الآن. يصل العنوان الجديد روابط جديدة، وتنتهي الروابط القديمة.
office-edit-submit = احفظ المكتب
office-end = أنهِ هذا المكتب
office-end-help = لا تصله توصية جديدة. يبقى ما عليه وأرقامه ظاهرة للجميع. يمكنكم فتحه من جديد.
office-reopen = افتح هذا المكتب من جديد
office-ended-on = لا يستقبل جديدًا منذ { $date }
done-office-ended = لم يعد المكتب يستقبل توصيات جديدة.
done-office-reopened = المكتب مفتوح من جديد.
conflict-office-ended = لم يعد هذا المكتب يستقبل توصيات جديدة.
milestone-evidence-help = مطلوب لتسجيل أنه أُنجز.
notice-milestone-added = جديد من أجل «{ $title }»: { $milestone }
mail-milestone-added-subject = جديد بشأن توصية
mail-milestone-added-body =
    جديد من أجل «{ $title }»: { $milestone }

    انظر هنا: { $link }
notice-body-supplied = أرسلت الهيئة إلى { $office } ما طُلب عن «{ $title }». صار موعد الجواب { $due }.
mail-body-supplied-subject = جديد بشأن توصية
mail-body-supplied-body =
    أرسلت الهيئة إلى { $office } ما طُلب عن «{ $title }». صار موعد الجواب { $due }.

    انظر هنا: { $link }
