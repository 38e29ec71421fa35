amendment = التعديل
amendment-name = التعديل { $number }
amendment-draft-name = مسودتك
amendment-new = اقترح تعديلًا
amendment-new-to = عدّل { $number }
amendment-edit = غيّر التعديل
amendment-kind = ماذا يجب أن يتغيّر؟
amendment-kind-replace = كلمات أخرى لفقرة
amendment-kind-insert = كلمات جديدة بعد فقرة
amendment-kind-delete = حذف فقرة
amendment-does-replace = يستبدل الفقرة { $number }
amendment-does-insert = يضيف بعد الفقرة { $number }
amendment-does-delete = يحذف الفقرة { $number }
amendment-inserts-first = يضيف قبل الفقرة الأولى
amendment-before-first = قبل الفقرة الأولى
amendment-place-help = أرقام الفقرات هي أرقام أحدث نص. «قبل الفقرة الأولى» للكلمات الجديدة فقط.
amendment-text = الكلمات الجديدة
amendment-text-help = اكتب الفقرة كاملة كما يجب أن تكون. وعند حذف فقرة لا يُحسب هذا الحقل.
amendment-reason-help = لماذا توافق الهيئة؟
amendment-submit = قدّم التعديل
amendment-keep = احفظه مسودة
amendment-save = احفظ التغييرات
amendment-what = التغيير
amendment-who = قدّمه
amendment-state = الحالة
amendment-state-draft = مسودة
amendment-state-submitted = مقدَّم
amendment-state-in-vote = قيد التصويت
amendment-state-accepted = أُخذ به
amendment-state-adopted = أُقرّ
amendment-state-rejected = رُفض
amendment-state-withdrawn = مسحوب
amendment-state-obsolete = لا شيء للقرار
amendment-clash = التعارض
amendment-no-clash = لا يوجد
amendment-clash-same-paragraph = الفقرة نفسها
amendment-clash-deletion = حذف أو استبدال
amendment-clash-same-place = الموضع نفسه
amendment-clash-changed = تغيّرت الكلمات
amendment-clash-gone = حُذفت الفقرة
amendment-clash-explained-same-paragraph = عدة تعديلات تطلب كلمات أخرى في الفقرة نفسها.
amendment-clash-explained-deletion = تعديل يحذف الفقرة، وآخر يعطيها كلمات جديدة.
amendment-clash-explained-same-place = عدة تعديلات تضيف كلمات في الموضع نفسه.
amendment-clash-explained-changed = تغيّرت كلمات الفقرة منذ كُتب هذا. يجب أن يتوافق الاثنان.
amendment-clash-explained-gone = لم تعد الفقرة في النص.
amendment-supporters = المؤيدون
amendment-changes = ما الذي يتغيّر
amendment-adopted-words = كما أُقرّ
amendment-subs = تعديلات على هذا التعديل
amendment-no-subs = لم يعدّله أحد.
amendment-amend = عدّل هذا التعديل
amendment-no-effect = لم يُقرّ التعديل الذي يتبعه هذا. لذلك لا يغيّر شيئًا.
amendment-about = عن هذا التعديل
amendment-submitted-at = قُدّم في
amendment-version = كُتب للنسخة
amendment-decided-how = قرّره
amendment-by-submitters = من قدّموا الاقتراح
amendment-by-body = الهيئة، دون تصويت
amendment-by-poll = تصويت
amendment-because = بسبب
amendment-because-help = فقط عندما لا يبقى شيء للقرار بسبب تعديل آخر.
amendment-applied = في النص منذ
amendment-support = أيّد هذا التعديل
amendment-unsupport = لا تؤيّده بعد الآن
amendment-withdraw = اسحب التعديل
amendment-withdraw-title = { $name }: هل تسحبه؟
amendment-withdraw-effect = يبقى في القائمة مسحوبًا ولا يعود. والتعديلات عليه لا يبقى لها ما تغيّره.
amendment-withdraw-sure = اسحبه
amendment-remove = ارمِ المسودة
amendment-remove-effect = لم يرها أحد غيرك. ستضيع كلماتها.
amendment-remove-sure = ارمها
amendment-accept-title = لمن قدّموا الاقتراح
amendment-accept-lead = إذا أخذوا بالتعديل فلا حاجة إلى التصويت عليه.
amendment-accept = خذ بالتعديل
amendment-accept-changed = خذ بالصياغة المعدّلة
amendment-decide-title = قرار الهيئة
amendment-decide-lead = دون تصويت: يسأل الرئيس ولا يعترض أحد.
amendment-decision = القرار
amendment-decision-adopt = إقراره
amendment-decision-adopt-changed = إقراره بالصياغة المعدّلة
amendment-decision-reject = رفضه
amendment-decision-make-obsolete = لا شيء للقرار بسبب تعديل آخر
amendment-decide = سجّل القرار
amendment-poll = التصويت الذي يقرّره
amendment-poll-help = تصويتات مُعدّة لهذه الهيئة. النتيجة تقرّر التعديل لا الاقتراح.
amendment-put-to-vote = اطرحه لهذا التصويت
amendment-no-polls = للتصويت، أعدّ تصويتًا في اجتماع أولًا.
amendment-take-back = أخرجه من التصويت
amendment-reopen = تراجع عن القرار
amendments-title = التعديلات
amend-paragraph = عدّل الفقرة { $number }
amend-after = أضف بعد الفقرة { $number }
amend-first = أضف قبل الفقرة الأولى
amendments-closed-since = لا تُقبل تعديلات منذ { $date }.
amendments-motion-decided = تقرّر الاقتراح. نصّه لا يتغيّر بعد الآن.
amendments-drafts = مسوداتك
amendments-place = الفقرة
amendments-all-places = كل الفقرات
amendments-all-states = كل الحالات
amendments-filter = اعرض هذه
amendments-in-order = التعديلات بترتيب النص
amendments-none-such = لا يوجد تعديل كهذا.
amendments-empty = لا تعديلات بعد
amendments-empty-text = يمكن لأعضاء الهيئة أن يطلبوا تغيير فقرات معيّنة.
amendments-to-motion = عودة إلى الاقتراح
amendments-close = أوقف استقبال التعديلات
amendments-open = استقبل التعديلات من جديد
procedure-title = الإجراء المقترح
procedure-lead = ما يقترحه الرئيس لكل تعديل، وما يقوله مقدّمه. والهيئة تقرّر.
procedure-none = لا اقتراح بعد
procedure-accept = القبول كما هو
procedure-change = القبول بصياغة معدّلة
procedure-vote = التصويت عليه
procedure-reject = الرفض
procedure-obsolete = لا شيء للقرار بسبب تعديل آخر
procedure-answer = هل يوافق مقدّم التعديل؟
procedure-unanswered = لا جواب بعد
procedure-agrees = مقدّم التعديل موافق ({ $date }).
procedure-disagrees = مقدّم التعديل غير موافق ({ $date }).
procedure-agree = أوافق
procedure-disagree = لا أوافق
procedure-propose = اقترح إجراءً
procedure-wording = الصياغة المعدّلة
procedure-wording-help = تُحسب فقط عند القبول بصياغة معدّلة.
procedure-no-other = لا تعديل آخر
procedure-save = اقترح هذا
procedure-clear = اسحب الاقتراح
version = النسخة
version-name = النسخة { $number }
version-title = النص في النسخة { $number }
versions-title = نسخ النص
versions-lead = تقرّر الهيئة في أحدث نسخة. والنسخ الأقدم تبقى هنا للقراءة.
version-original = النص كما قُدّم
version-made = أُنشئت في
version-made-at = هذه النسخة بتاريخ { $date }.
versions-changes = التغييرات
version-changes = انظر ما تغيّر
version-applied = التعديلات التي دخلت
versions-from = من النسخة
versions-to = إلى النسخة
versions-compare = قارن النسخ
versions-compare-act = قارن
versions-between = ما تغيّر من النسخة { $from } إلى النسخة { $to }.
paragraph-submitted = كما قُدّم
paragraph-amended = من { $amendments }، { $date }
paragraph-merged = دمجه الرئيس من { $amendments }، { $date }
merge-title = أنشئ نسخة جديدة
merge-empty = لا شيء لإدخاله
merge-empty-text = لا تعديل مُقرّ ينتظر نسخة جديدة.
merge-lead = هذه التعديلات المُقرّة تدخل في النسخة { $version }:
merge-after = بعد الفقرة { $number }
merge-as-now = الكلمات كما هي الآن
merge-deletes = تُحذف الفقرة.
merge-take = خذ { $number } كما هو
merge-help-deletion = أحدها يحذف. اترك الحقل فارغًا إن حُذفت الفقرة.
merge-help-clear = كل التغييرات معًا، وهي لا تتداخل. اقرأها قبل الحفظ.
merge-help-choice = بين ⟦ و⟧ ما يريده كل تعديل. اختر الكلمات واحذف العلامات.
merge-settled = حُلّ بهذه الصياغة:
merge-unsettle = افتحه من جديد
merge-base = ما تغيّره كلها
merge-wording = الصياغة المدموجة
merge-save = احفظ هذه الصياغة
merge-preview = معاينة النسخة { $version }
merge-falling = تُحذف فقرة هذه التعديلات. لن يبقى شيء للقرار فيها:
merge-held = تصويت يقرر هذه التعديلات، وستُحذف فقرتها. انشر التصويت أو أخرجها منه، ثم أنشئ النسخة الجديدة:
merge-aside = ضعه جانبًا: لم يبقَ ما يغيّره
merge-make = أنشئ النسخة الجديدة
motion-links = التعديلات والنسخ
field-no-change = هذه هي الكلمات نفسها.
field-choice-open = اختر الكلمات بين ⟦ و⟧ واحذف العلامات.
conflict-amendment-step = تغيّرت حالة التعديل. حمّل الصفحة من جديد.
conflict-amendment-depth = لا يمكن تعديل هذا التعديل نفسه.
conflict-amendment-decided = التعديل تقرّر أو قيد التصويت.
conflict-amendment-drafts = لديك مسودات كثيرة. قدّم بعضها أو ارمِها أولًا.
conflict-amendment-fixed = بنى آخرون على هذه الكلمات فتبقى. يمكنك سحب التعديل واقتراح غيره.
conflict-amendment-own = لا يؤيّد المرء تعديله هو.
conflict-amendments-closed = لم تعد تُقبل تعديلات على هذا الاقتراح.
conflict-amendment-open-subs = يجب أولًا البتّ في التعديلات على هذا التعديل.
conflict-amendment-no-wording = ليس في الإجراء المقترح صياغة معدّلة.
conflict-amendment-not-agreed = لم يوافق مقدّم التعديل على الصياغة المعدّلة.
conflict-amendment-changed-subs = أُقرّت تعديلات على كلماته. والصياغة المعدّلة تضيّعها.
conflict-amendment-in-version = كلماته في نسخة من النص.
conflict-amendment-by-poll = قرّره تصويت. وهذا ثابت.
conflict-amendment-gone = ما كان سيغيّره لم يعد مفتوحًا.
conflict-amendment-no-clash = لم يعد هذا التعارض موجودًا. غيّر شخص آخر شيئًا ما.
conflict-amendment-no-paragraph = لم تعد الفقرة في النص. يمكن رفض التعديل، ولا يمكن إقراره ولا طرحه للتصويت.
conflict-amendments-waiting = تعديلات مُقرّة ليست في النص بعد. أنشئ النسخة الجديدة أولًا.
conflict-amendments-in-vote = تصويت يقرر تعديلًا ستُحذف فقرته. انشر التصويت أولًا أو أخرج التعديل منه.
conflict-amendments-none = لا تعديل مُقرّ ينتظر نسخة.
conflict-amendments-conflict = تعارض بين تعديلات لم يُحلّ بعد.
conflict-amendments-changed = تغيّر شيء منذ المعاينة. انظر إليها من جديد.
conflict-amendments-length = سيكون النص الجديد فارغًا أو أطول من 50000 حرف.
done-amendment-submitted = قُدّم التعديل.
done-amendment-kept = حُفظت المسودة. لا يراها غيرك.
done-amendment-changed = غُيّر التعديل.
done-amendment-withdrawn = سُحب التعديل.
done-amendment-removed = رُميت المسودة.
done-amendment-supported = أنت تؤيّد التعديل.
done-amendment-unsupported = لم تعد تؤيّد التعديل.
done-amendment-answered = سُجّل جوابك.
done-procedure-proposed = اقتُرح الإجراء. ويُسأل مقدّم التعديل.
done-procedure-cleared = سُحب الإجراء المقترح.
done-amendment-decided = سُجّل القرار.
done-amendment-aside = وُضع جانبًا. لا تدخل كلماته في أي نسخة.
done-amendment-reopened = رُجع عن القرار. والتعديل مفتوح من جديد.
done-amendment-in-vote = التصويت يقرّر التعديل.
done-amendment-out-of-vote = خرج التعديل من التصويت.
done-amendments-closed = لم تعد تُقبل تعديلات.
done-amendments-opened = تُقبل التعديلات من جديد.
done-version-made = النسخة الجديدة هي نص الاقتراح.
notice-amendment-procedure = يقترح الرئيس إجراءً لتعديلك { $number }. هل توافق؟
mail-amendment-procedure-subject = اقتُرح إجراء لتعديلك { $number }
mail-amendment-procedure-body = يقترح الرئيس إجراءً لتعديلك { $number }. قل هنا هل توافق: { $link }
notice-amendment-decided = تقرّر أمر تعديلك { $number }.
mail-amendment-decided-subject = تقرّر تعديلك { $number }
mail-amendment-decided-body = تقرّر أمر تعديلك { $number }. اقرأ هنا: { $link }
notice-amendment-draft-moved = أُعيدت كتابة نص الاقتراح «{ $motion }». انظر مرة أخرى في مسودة تعديلك.
mail-amendment-draft-moved-subject = مسودة تعديلك على «{ $motion }»
mail-amendment-draft-moved-body = أُعيدت كتابة نص الاقتراح «{ $motion }»، وكذلك حيث تغيّره مسودتك. انظر مرة أخرى في المسودة: { $link }
waiting-amendment-answer = اقتُرح إجراء لتعديلك { $number }
waiting-amendment-answer-act = قل هل توافق
amendment-supported-by = { $count ->
    [one] مؤيّد واحد
    [two] مؤيّدان
    [few] { $count } مؤيّدين
   *[other] { $count } مؤيّدًا
 }
amendments-count = { $count ->
    [0] التعديلات
    [one] تعديل واحد
    [two] تعديلان
    [few] { $count } تعديلات
   *[other] { $count } تعديلًا
 }
amendments-of-paragraph = { $count ->
    [one] تعديل واحد
    [two] تعديلان
    [few] { $count } تعديلات
   *[other] { $count } تعديلًا
 }
versions-count = { $count ->
    [one] نسخة واحدة
    [two] نسختان
    [few] { $count } نسخ
   *[other] { $count } نسخة
 }
merge-unsettled = { $count ->
    [one] تعارض واحد لم يُحلّ. وحتى ذلك لا نسخة جديدة.
    [two] تعارضان لم يُحلّا. وحتى ذلك لا نسخة جديدة.
    [few] { $count } تعارضات لم تُحلّ. وحتى ذلك لا نسخة جديدة.
   *[other] { $count } تعارضًا لم يُحلّ. وحتى ذلك لا نسخة جديدة.
 }
