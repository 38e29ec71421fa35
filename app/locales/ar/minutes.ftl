minutes-title = المحضر
minutes-of = محضر: { $meeting }
minutes-edit = كتابة المحضر
minutes-edit-lead = ما حدث مكتوب هنا من تلقاء نفسه. افتح جزءًا وأضف كلماتك. لا أحد يستطيع تغيير نتيجة.
minutes-text = النص
minutes-text-help = العناوين تبدأ بـ ##، والكلمات العريضة بين **.
minutes-head = الاجتماع
minutes-state-draft = مسودة
minutes-state-handed = لدى الأعضاء
minutes-state-approved = مُقَرّ
minutes-state-published = مُقَرّ وعلني
minutes-standing-draft = هذه مسودة. تراها الرئاسة وأمانة السر فقط.
minutes-standing-handed = يقرأ الأعضاء هذه المسودة. لم تُقرّها الهيئة بعد.
minutes-standing-approved = أُقرّ المحضر. لم يصبح علنيًا بعد.
minutes-act-hand = تسليم إلى الأعضاء
minutes-act-take-back = سحب للتصحيح
minutes-version-edit = كُتب نص
minutes-version-line = حُذف سطر أو أُعيد
minutes-version-handed = سُلّم إلى الأعضاء
minutes-version-taken-back = سُحب للتصحيح
minutes-version-approved = أقرّته الهيئة
minutes-version-published = نُشر
minutes-version-addendum = صُحّح بعد الإقرار
minutes-line-body = الهيئة
minutes-line-day = التاريخ
minutes-line-place = المكان
minutes-line-opened = الافتتاح
minutes-line-closed = الاختتام
minutes-line-chair = الرئاسة
minutes-line-secretary = أمانة السر
minutes-line-present = الحاضرون
minutes-line-came = حضر لاحقًا
minutes-line-left = غادر
minutes-line-excused = المعتذرون
minutes-line-absent = الغائبون
minutes-line-guests = الضيوف
minutes-line-substitute = النيابة
minutes-line-proxy = صوت مُوكل
minutes-line-quorum = النصاب
minutes-line-motion = الاقتراح
minutes-line-speech = كلمة
minutes-line-amendment = تعديل
minutes-line-poll = التصويت
minutes-line-hide = حذف من المحضر
minutes-line-show = إعادة
minutes-speeches = من تكلّم
minutes-amendment-open = لم يُبتّ فيه
minutes-amendment-adopted = اعتُمد
minutes-amendment-changed = اعتُمد مع تغييرات
minutes-amendment-rejected = لم يُعتمد
minutes-amendment-withdrawn = سُحب
minutes-amendment-obsolete = لا شيء للقرار
minutes-says-substitute = حضر { $who } بدلًا من { $of }.
minutes-says-proxy = أعطى { $from } صوته إلى { $to }.
minutes-says-seats = { $present } من { $mandates } من المقاعد كانت مشغولة.
minutes-says-needed = العدد اللازم للقرار: { $needed }
minutes-no-result = لم تُنشر أي نتيجة.
minutes-column-who = من
minutes-column-kind = لماذا
minutes-column-time = دقائق وثوانٍ
minutes-column-what = ماذا
minutes-column-until = حتى
minutes-column-state = أين وصل
minutes-tasks-title = المهام
minutes-tasks-none = لا مهام
minutes-tasks-none-text = تدوّن أمانة السر من يفعل ماذا وحتى متى. ثم يظهر ذلك هنا وفي صفحة عمل الشخص.
minutes-task = مهمة
minutes-task-person = من يقوم بها
minutes-task-other = شخص آخر
minutes-task-who = اسم شخص آخر
minutes-task-who-help = مكتب أو ضيف. اتركه فارغًا إذا اخترت شخصًا أعلاه.
minutes-task-what = ما المطلوب
minutes-task-due = حتى
minutes-task-add = إضافة المهمة
minutes-task-remove = إزالة
minutes-task-remove-of = إزالة: { $what }
minutes-task-done = تم ذلك
minutes-task-undo = لم يتم بعد
minutes-task-done-on = تم في { $date }
minutes-task-open = للتنفيذ
minutes-task-from = من الاجتماع
minutes-approved-on = أقرّته الهيئة في { $date }.
minutes-approved-in = أقرّته الهيئة في { $date }، في اجتماع «{ $meeting }».
minutes-approved-item = أقرّته الهيئة في { $date }، في اجتماع «{ $meeting }»، البند { $number }.
minutes-left-out = { $count ->
    [one] جزء واحد محذوف: هو للأعضاء فقط.
    [two] جزآن محذوفان: هما للأعضاء فقط.
    [few] { $count } أجزاء محذوفة: هي للأعضاء فقط.
   *[other] { $count } جزءًا محذوفًا: هي للأعضاء فقط.
}
minutes-hidden-count = { $count ->
    [one] حذفت أمانة السر سطرًا واحدًا.
    [two] حذفت أمانة السر سطرين.
    [few] حذفت أمانة السر { $count } أسطر.
   *[other] حذفت أمانة السر { $count } سطرًا.
}
minutes-unanswered = { $count ->
    [one] ملاحظة واحدة من عضو تنتظر جوابًا.
    [two] ملاحظتان من الأعضاء تنتظران جوابًا.
    [few] { $count } ملاحظات من الأعضاء تنتظر جوابًا.
   *[other] { $count } ملاحظة من الأعضاء تنتظر جوابًا.
}
minutes-hidden-because = محذوف: { $reason }
minutes-addenda = تصحيحات بعد الإقرار
minutes-addendum-new = تصحيح المحضر
minutes-addendum-lead = ما أُقرّ يبقى كما هو. يظهر تصحيحك تحته مع تاريخه.
minutes-addendum-text = التصحيح
minutes-addendum-submit = إضافة التصحيح
minutes-address = هذا المحضر على الشبكة:
minutes-missing-signs = بعض علامات هذه النصوص لا يمكن طبعها هنا. صفحة هذا المحضر تعرضها كلها.
minutes-pdf = المحضر بصيغة PDF
minutes-pdf-public = لا يحتوي ملف PDF على أجزاء داخلية.
minutes-internal = للأعضاء فقط
minutes-internal-label = لا يقرأ هذا الجزء إلا الأعضاء
minutes-internal-help = يقرأ الآخرون أن جزءًا محذوف، ولا شيء منه.
minutes-approve = تسجيل الإقرار
minutes-publish = نشر المحضر
minutes-remarks = ملاحظات الأعضاء
minutes-away = يجري تصحيح المحضر، وسيصل إلى الأعضاء من جديد.
minutes-remarks-lead = يقول الأعضاء ما يجب تصحيحه قبل الإقرار. تجيب أمانة السر عن كل ملاحظة.
minutes-remarks-none = لا ملاحظات
minutes-remarks-none-text = عندما تكون المسودة لدى الأعضاء يمكنهم طلب التصحيحات هنا.
minutes-remark-open = بلا جواب بعد
minutes-remark-taken-up = قُبلت
minutes-remark-declined = لم تُقبل
minutes-remark-new = طلب تصحيح
minutes-remark-text = ما الذي يجب تصحيحه
minutes-remark-help = يقرؤه الأعضاء الآخرون أيضًا.
minutes-remark-submit = إرسال الملاحظة
minutes-answer = الإجابة
minutes-answer-text = الجواب للعضو
minutes-answer-help = قل ما ستغيّره، أو لماذا لا.
minutes-answer-submit = إرسال الجواب
minutes-decision = ما مصيرها
minutes-history = تاريخ المحضر
minutes-history-lead = كل خطوة، مع من ومتى.
minutes-history-none = لم يُكتب شيء بعد
minutes-history-none-text = عندما يكتب أحد في جزء، تظهر الخطوة هنا.
minutes-step = الخطوة { $number }
minutes-step-plain = لم تغيّر هذه الخطوة أي كلمة.
minutes-news = جديد منذ آخر تعديل
minutes-news-text = حدث شيء هنا بعد كتابة النص. راجع النص ثم احفظه: تختفي العلامة.
minutes-gone = لم يعد بين ما حدث:
minutes-written-by = كتبه { $name }، { $when }
minutes-write-here = فتح هذا الجزء
minutes-save-part = حفظ هذا الجزء
minutes-reason = لماذا يُحذف؟
minutes-reason-help = يمكن للأعضاء قراءة السبب. يقرأ الآخرون فقط أن سطرًا محذوف.
minutes-language = لغة النص
minutes-hand-later = عندما يُختتم الاجتماع يمكنك تسليم المحضر إلى الأعضاء.
minutes-preview = عرض الكل
minutes-meanwhile = حفظ شخص آخر هذا الجزء وأنت تكتب. لم يضع شيء: النصان كلاهما هنا. اجمعهما ثم احفظ.
minutes-theirs = النص المحفوظ
minutes-difference = بماذا يختلف نصك
minutes-approve-title = إقرار المحضر
minutes-approve-lead = سجّل متى وأين أقرّته الهيئة. بعد ذلك لا يتغير شيء إلا بتصحيح مؤرخ.
minutes-approve-day = يوم الإقرار
minutes-approve-day-help = ليس قبل الاجتماع ولا بعد اليوم.
minutes-approve-by = كيف أُقرّ
minutes-approve-by-help = في اجتماع لاحق، أو في بند من جدول أعماله، أو بفعل الرئاسة إذا لم يعترض أي عضو.
minutes-approve-submit = الهيئة أقرّته
minutes-approve-not-yet = المحضر ليس لدى الأعضاء الآن. لا يُقرّ إلا ما قرأه الأعضاء.
minutes-by-chair = من دون اجتماع
minutes-by-chair-act = بفعل الرئاسة
minutes-by-meeting = الاجتماع ككل
minutes-whole = الكل
minutes-about = حول
done-minutes-line-hidden = حُذف السطر. يُحفظ السبب.
done-minutes-line-shown = عاد السطر.
done-minutes-task-added = أُضيفت المهمة. يراها الشخص في صفحة عمله.
done-minutes-task-removed = أُزيلت المهمة.
done-minutes-task-done = تمت المهمة.
done-minutes-task-undone = المهمة تنتظر من جديد.
done-minutes-handed = المحضر لدى الأعضاء الآن وقد أُبلغوا.
done-minutes-taken-back = عاد المحضر مسودة.
done-minutes-approved = أُقرّ المحضر. يمكنك نشره الآن.
done-minutes-published = المحضر علني.
done-minutes-corrected = يظهر التصحيح تحت المحضر.
done-minutes-remark-sent = أُرسلت ملاحظتك. تجيب عنها أمانة السر.
done-minutes-answered = أُرسل الجواب.
conflict-minutes-closed = لا يمكن تغيير المحضر الآن.
conflict-minutes-step = المحضر في حالة أخرى الآن. يرجى تحميل الصفحة من جديد.
conflict-minutes-facts-changed = تغيّر شيء بعد أن تسلّم الأعضاء المحضر. اسحبه وسلّمه من جديد.
conflict-minutes-not-approved = لا يُصحّح هكذا إلا محضر مُقَرّ.
conflict-minutes-not-handed = المحضر ليس لدى الأعضاء الآن.
conflict-line-stays = يبقى هذا السطر: يقول ما تقرر ومتى وبكم.
conflict-remark-answered = أجاب أحدهم عن هذه الملاحظة من قبل.
conflict-meeting-not-closed = لم يُختتم الاجتماع بعد.
waiting-minutes-task = مهمتك: { $what }
waiting-minutes-task-act = عرض المهمة
waiting-minutes-remarks = ملاحظات بلا جواب: { $meeting }
waiting-minutes-remarks-act = الإجابة عن الملاحظات
notice-minutes-handed = يمكنك قراءة محضر «{ $meeting }» ({ $body }) وطلب تصحيحات.
mail-minutes-handed-subject = محضر للقراءة
mail-minutes-handed-body =
    يمكنك قراءة محضر «{ $meeting }» ({ $body }) وطلب تصحيحات قبل إقراره.

    تجده هنا: { $link }
notice-minutes-task = كلّفك اجتماع «{ $meeting }» بمهمة: { $what }
mail-minutes-task-subject = مهمة لك
mail-minutes-task-body =
    كلّفك اجتماع «{ $meeting }» بمهمة: { $what }

    تجدها هنا: { $link }
notice-minutes-answer = ملاحظتك على محضر «{ $meeting }» لها جواب.
mail-minutes-answer-subject = جواب عن ملاحظتك
mail-minutes-answer-body =
    ملاحظتك على محضر «{ $meeting }» لها جواب.

    تجده هنا: { $link }
