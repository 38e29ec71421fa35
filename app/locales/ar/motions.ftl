motion-new = اكتب اقتراحًا
motion-new-lead = الاقتراح نص تناقشه الهيئة وتصوّت عليه. مقترحات الفرق تأتي عبر صندوق الوارد.
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
inbox-lead = تصل إلى هنا المقترحات المختارة واقتراحات الهيئات الأخرى. بخطوة واحدة يصبح كل منها اقتراحًا لهذه الهيئة.
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
motion-submitters = قدّمه
motion-team = الفريق
motion-supporters = المؤيدون
motion-history = ما حدث حتى الآن
motion-acts = ما يمكنك فعله
motion-in-block = يُقرَّر ضمن المجموعة
motion-out-of-block = أُخرج من المجموعة
motion-text-before = النص السابق
motion-state-referred = لدى لجنة
motion-state-needs-changes = يحتاج إلى تعديل
motion-step-put-on-agenda = وُضع في جدول الأعمال
motion-step-take-off-agenda = رُفع من جدول الأعمال
motion-step-debate = بدأ النقاش
motion-step-adopt = اعتُمد
motion-step-reject = لم يُعتمد
motion-step-postpone = أُجّل
motion-step-withdraw = سُحب
motion-step-refer = أُحيل إلى لجنة
motion-step-report-back = عاد من اللجنة
motion-step-ask-changes = طُلبت تعديلات
motion-step-resubmit = قُدّم من جديد
motion-by-meeting = من الاجتماع
motion-by-officers = من قيادة الهيئة
motion-by-submitters = ممن قدّموه
step-to = إلى:
step-until = حتى { $date }
support-count = { $count ->
    [one] مؤيد واحد
    [two] مؤيدان
    [few] { $count } مؤيدين
   *[other] { $count } مؤيدًا
 }
support-needed = { $count } من { $needed } مؤيدين
support-missing = { $count ->
    [one] ينقصه مؤيد واحد ليدخل جدول الأعمال.
    [two] ينقصه مؤيدان ليدخل جدول الأعمال.
    [few] ينقصه { $count } مؤيدين ليدخل جدول الأعمال.
   *[other] ينقصه { $count } مؤيدًا ليدخل جدول الأعمال.
 }
support-names = من يؤيده
support-more = { $count ->
    [one] وواحد آخر
    [two] واثنان آخران
    [few] و{ $count } آخرون
   *[other] و{ $count } آخرون
 }
support-help = يرى الأعضاء والزوار اسمك هنا. التأييد ليس تصويتًا.
support-give = أيّد هذا الاقتراح
support-yours = أنت تؤيد هذا الاقتراح.
support-take-back = اسحب تأييدي
submitters-asked = لم يجيبوا بعد. أنت وحدك ترى هذه الأسماء:
submitter-asked-you = يُطلب منك أن تشارك في تقديم هذا الاقتراح. يظهر اسمك حين توافق.
submitter-agree = شارك في تقديمه
submitter-decline = لا، شكرًا
submitter-leave = احذف اسمي
motion-as = تقدّمه
motion-as-member = بصفتك عضوًا
motion-as-body = باسم الهيئة
motion-new-supporters = { $count ->
    [one] يحتاج اقتراح الأعضاء إلى مؤيد واحد قبل دخول جدول الأعمال.
    [two] يحتاج اقتراح الأعضاء إلى مؤيدَين قبل دخول جدول الأعمال.
    [few] يحتاج اقتراح الأعضاء إلى { $count } مؤيدين قبل دخول جدول الأعمال.
   *[other] يحتاج اقتراح الأعضاء إلى { $count } مؤيدًا قبل دخول جدول الأعمال.
 }
submitters-with = قدّمه مع
submitters-with-help = عشرة أعضاء على الأكثر. يُسأل كل واحد، ولا يُذكر اسمه إلا إذا وافق.
submitters-names = أعضاء آخرون بأسمائهم
submitters-names-help = كما تظهر في قائمة الأعضاء: اسم في كل سطر، أو بفواصل بينها. عشرة على الأكثر مع من تختارهم بعلامة.
motion-rewrite = أعد كتابة الاقتراح
motion-rewrite-lead = يبقى النص السابق في السجل. ويبقى التأييد ويمكن سحبه.
motion-rewrite-asked = تطلب الهيئة ما يلي:
motion-rewrite-submit = قدّمه من جديد
motion-changed-what = ما الذي غيّرته
motion-changed-what-help = جملة أو جملتان. تبقيان في سجل الاقتراح.
motion-move = قل ماذا يحدث له
motion-move-lead = يرى الجميع هذه الخطوة وسببها على صفحة الاقتراح.
motion-move-act = الخطوة
motion-act-refer = أحِله إلى لجنة أو هيئة أخرى
motion-act-report-back = عاد من اللجنة
motion-act-ask-changes = اطلب تعديلات من كاتبيه
motion-act-postpone = أجّله
motion-act-withdraw = سجّل أنه سُحب
motion-step-reason = لماذا
motion-step-reason-help = في جملة إلى ثلاث جمل.
motion-step-to = إلى من
motion-step-to-help = مطلوب إذا أحلته.
motion-step-until = حتى أي يوم
motion-step-until-help = إذا أجّلته وتعرف اليوم.
motion-withdraw-effect = لن تقرر الهيئة بشأنه. لا يمكن التراجع؛ ويمكن تقديم اقتراح آخر.
done-motion-moved = سُجّلت الخطوة.
done-motion-rewritten = قُدّم الاقتراح من جديد.
done-motion-supported = أنت تؤيد الاقتراح الآن.
done-support-back = سُحب تأييدك.
done-submitter-agreed = أنت تشارك في تقديم الاقتراح.
done-submitter-left = اسمك ليس على الاقتراح.
advice-title = توصية الرئاسة
advice-give = أوصِ الهيئة بشيء
advice-lead = تظهر بجانب الاقتراح وفي جدول الأعمال وعلى صفحة التصويت. والهيئة حرة في قرارها.
advice-reason-help = غير مطلوب دون توصية.
advice-take-back = اسحب التوصية
advice-adopt = توصي الرئاسة باعتماده.
advice-reject = توصي الرئاسة بعدم اعتماده.
advice-adopt-changed = توصي الرئاسة باعتماده معدَّلًا.
advice-postpone = توصي الرئاسة بتأجيله.
advice-open = لا توصي الرئاسة بشيء.
done-advice-given = التوصية بجانب الاقتراح.
done-advice-back = سُحبت التوصية.
motion-rules = قواعد الاقتراحات
motion-rules-lead = كم مؤيدًا يحتاج اقتراح الأعضاء، وأي خطوات تستخدمونها.
motion-rules-note = اقتراحات الفرق والهيئات الأخرى والهيئة نفسها لا تحتاج إلى مؤيدين.
rules-supporters = المؤيدون المطلوبون
rules-supporters-help = من 0 إلى 50. مع 0 يدخل أي اقتراح جدول الأعمال.
rules-workflow = الخطوات اليدوية
rules-workflow-help = ما لا تختاره لا يُعرض. جدول الأعمال والتصويتات تحرّك الاقتراحات على أي حال.
motions-title = اقتراحات هذه الهيئة
motions-supporters = { $count ->
    [one] يحتاج اقتراح الأعضاء هنا إلى مؤيد واحد.
    [two] يحتاج اقتراح الأعضاء هنا إلى مؤيدَين.
    [few] يحتاج اقتراح الأعضاء هنا إلى { $count } مؤيدين.
   *[other] يحتاج اقتراح الأعضاء هنا إلى { $count } مؤيدًا.
 }
motions-all = كل الاقتراحات
motions-words = كلمات من العنوان
motions-state = الحالة
motions-any-state = كل الحالات
motions-search = ابحث عن اقتراحات
motions-none-title = لا شيء يطابق
motions-none-text = لا يوجد اقتراح بهذه الكلمات وهذه الحالة. جرّب كلمات أقل.
motions-empty-title = لا اقتراحات بعد
blocks-title = مجموعات الاقتراحات
blocks-lead = تُقرَّر اقتراحات المجموعة معًا. يستطيع أي عضو إخراج واحد قبل التصويت.
blocks-all = كل مجموعات هذا الاجتماع
blocks-empty-title = لا مجموعات بعد
blocks-empty-text = يُقرَّر كل اقتراح في هذا الاجتماع وحده.
block-count = { $count ->
    [one] اقتراح واحد
    [two] اقتراحان
    [few] { $count } اقتراحات
   *[other] { $count } اقتراحًا
 }
block-new = كوّن مجموعة
block-new-submit = كوّن هذه المجموعة
block-name = اسم المجموعة
block-motions = اقتراحات جدول الأعمال
block-no-motions = لا اقتراح متاح في جدول الأعمال. يمكنك الإضافة لاحقًا.
block-lead = تُقرَّر هذه الاقتراحات معًا ما لم يُخرج عضو أحدها.
block-closed-lead = بدأ التصويت على هذه المجموعة. لا يخرج منها شيء بعد الآن.
block-empty = لا اقتراح في هذه المجموعة.
block-add = أضف اقتراحًا
block-add-submit = أضف إلى المجموعة
block-rename = غيّر اسم المجموعة
block-taken-out = يُقرَّر وحده
block-taken-out-when = أخرجه عضو في { $date }
block-take-out-of = اطلب تصويتًا منفردًا: { $title }
block-take-out = أخرجه من المجموعة
block-put-back = أعده
block-dissolve = فكّ المجموعة
block-dissolve-effect = تبقى اقتراحاتها في جدول الأعمال وتُقرَّر واحدًا واحدًا.
block-dissolve-submit = فكّها الآن
done-block-made = كُوّنت المجموعة.
done-block-removed = فُكّت المجموعة.
done-taken-out = خرج الاقتراح من المجموعة. سيُصوَّت عليه وحده.
way-title = طريقه بين الهيئات
way-sent-to = أُرسل إلى
way-came-from = جاء من
way-original = الاقتراح الأصلي وسجله
way-text = النسخة { $version } من النص، أُرسلت في { $date }. البصمة:
forwarding-state-waiting = ينتظر في الصندوق
forwarding-state-taken = أُخذ به
forwarding-state-refused = لم يؤخذ به
forwarding-state-called-back = استُرجع
forward-title = أرسله إلى هيئة أخرى
forward-lead = يصل إلى صندوقهم. وتُظهر صفحة اقتراحك هل أخذوا به وماذا قرروا.
forward-to = إلى أي هيئة
forward-note = رسالة مرافقة
forward-note-help = ما تطلبه ولماذا يعنيهم. يستطيع الجميع قراءته.
forward-submit = أرسله
forward-call-back = استرجعه
forward-nowhere = لا هيئة أخرى
forward-nowhere-text = كل الهيئات الأخرى لديها هذا الاقتراح أو ينتظر في صناديقها.
arrival-take = خذ به
arrival-refuse = لا تأخذ به
arrival-refuse-help = تستطيع الهيئة المرسلة والجميع قراءة هذا.
arrival-refuse-submit = أعده مع هذا السبب
done-motion-forwarded = الاقتراح في صندوق الهيئة الأخرى.
done-forwarding-called-back = استُرجع الاقتراح.
done-forwarding-refused = تقرأ الهيئة الأخرى سببك الآن.
conflict-already-supported = هذا المقعد يؤيد الاقتراح من قبل.
conflict-not-supported = أنت لا تؤيد هذا الاقتراح.
conflict-own-motion = هذا اقتراحك أنت.
conflict-support-closed = الاقتراح في جدول الأعمال أو تقرّر. لا يتغير من يقف خلفه بعد الآن.
conflict-supporters-missing = ليس لهذا الاقتراح مؤيدون كافون بعد.
conflict-last-submitter = أنت آخر من يقدّمه. يمكنك سحب الاقتراح.
conflict-motion-in-vote = يوجد تصويت على هذا الاقتراح. انشره أو احذفه أولًا.
conflict-motion-amended = توجد تعديلات على هذا النص: لا يتغير إلا بها. يمكنك تغيير العنوان والأسباب.
conflict-already-forwarded = لدى الهيئة الأخرى هذا الاقتراح أو ينتظر في صندوقها.
conflict-forwarding-answered = أجاب أحدهم أو استرجعه في هذه الأثناء.
conflict-block-closed = بدأ التصويت على هذه المجموعة أو انتهى.
conflict-taken-out = أُخرج هذا الاقتراح من قبل.
conflict-too-many-blocks = لهذا الاجتماع خمسون مجموعة. هذا أقصى عدد ممكن.
waiting-forwarded = { $count ->
    [one] اقتراح واحد من هيئة أخرى ينتظر في الصندوق
    [two] اقتراحان من هيئات أخرى ينتظران في الصندوق
    [few] { $count } اقتراحات من هيئات أخرى تنتظر في الصندوق
   *[other] { $count } اقتراحًا من هيئات أخرى ينتظر في الصندوق
 }
waiting-forwarded-act = افتح الصندوق
waiting-submitter = يُطلب منك المشاركة في تقديم «{ $title }»
waiting-submitter-act = أجب
waiting-rewrite = تطلب الهيئة تعديلات في «{ $title }»
waiting-rewrite-act = أعد كتابته
notice-forwarding-arrived = أرسلت إليكم { $body } الاقتراح «{ $title }».
mail-forwarding-arrived-subject = وصل اقتراح
mail-forwarding-arrived-body =
    أرسلت إليكم { $body } الاقتراح «{ $title }».

    انظر هنا: { $link }
notice-forwarding-news = { $news ->
    [taken] أخذت { $body } باقتراحكم «{ $title }».
    [refused] لم تأخذ { $body } باقتراحكم «{ $title }». السبب على صفحته.
    [adopted] اعتمدت { $body } اقتراحكم «{ $title }».
    [withdrawn] سحبت { $body } اقتراحكم «{ $title }».
   *[rejected] لم تعتمد { $body } اقتراحكم «{ $title }».
 }
mail-forwarding-news-subject = جديد عن اقتراحكم
mail-forwarding-news-body =
    { $news ->
        [taken] أخذت { $body } باقتراحكم «{ $title }».
        [refused] لم تأخذ { $body } باقتراحكم «{ $title }». السبب على صفحته.
        [adopted] اعتمدت { $body } اقتراحكم «{ $title }».
        [withdrawn] سحبت { $body } اقتراحكم «{ $title }».
       *[rejected] لم تعتمد { $body } اقتراحكم «{ $title }».
     }

    انظر هنا: { $link }
