body-new = تأسيس هيئة
body-new-lead = الهيئة تستلم المقترحات وتصوّت عليها. تستطيع الرئاسة تغيير كل هذا لاحقًا.
body-new-submit = أسّس هذه الهيئة
body-name = الاسم
body-place = المدينة أو المنطقة أو البلد
body-level = المستوى
body-level-municipal = بلدي
body-level-regional = إقليمي
body-level-national = وطني
body-level-european = أوروبي
body-above = الهيئة الأعلى
body-above-none = لا شيء
body-below = الهيئات الأدنى
body-competence = ما يمكنها أن تقرره
body-competence-help = في جملة أو جملتين. يستطيع الجميع قراءتها.
body-chair = الرئاسة
body-chair-help = الاسم المستعار للشخص الذي يقود الهيئة.
body-about = عن هذه الهيئة
body-meetings = الاجتماعات
body-no-meetings = لا اجتماع بعد.
body-motions = الاقتراحات
body-no-motions = لا اقتراح بعد. الاقتراح نص تصوّت عليه الهيئة.
body-rules = قواعد التصويت
body-rules-change = غيّر القواعد
body-rules-lead = التصويتات الجديدة تبدأ بهذه القواعد. والتصويتات الموجودة تحتفظ بقواعدها.
body-rules-now = القواعد اليوم
officers-title = الرئاسة وأمانة السر
officers-lead = الرئاسة تقود الاجتماعات والتصويت. أمانة السر تحضّر الاجتماعات وتكتب المحضر.
officer-add = سمِّ شخصًا
officer-name = الاسم في هذا الموقع
officer-role = الدور
officer-end = أنهِ دور { $name }
members-title = الأعضاء
members-lead = للعضو تفويض: مقعد من يوم إلى يوم آخر.
members-count = { $count ->
    [0] لا أعضاء
    [one] عضو واحد
    [two] عضوان
    [few] { $count } أعضاء
    [many] { $count } عضوًا
   *[other] { $count } عضو
 }
members-all = كل الأعضاء
members-none = لا عضو بعد.
members-today = أعضاء اليوم فقط
members-ever = الأعضاء السابقون والقادمون أيضًا
member-new = أعطِ تفويضًا
member-new-submit = أعطِ هذا التفويض
member-name = الاسم
member-pseudonym = الاسم المستعار للعضو
member-pseudonym-help = اسم حساب الشخص هنا.
member-public-name = الاسم العلني
member-public-name-help = يظهر بدل الاسم المستعار، إذا أراد العضو ذلك.
member-substitute = نائب
member-substitute-help = الاسم المستعار للشخص الذي يصوّت عندما يغيب العضو.
member-origin = كيف وصل إليه
member-from = من
member-until = إلى
member-act = ما يمكنك فعله
origin-elected = بالانتخاب
origin-lot = بالقرعة
origin-nominated = بالتعيين
origin-delegated = مندوب من جمعية
done-body-founded = تأسست الهيئة.
done-member-seated = أُعطي التفويض.
conflict-last-chair = الهيئة تحتاج إلى رئاسة. سمِّ شخصًا آخر أولًا.
bodies-title = جميع الهيئات
bodies-lead = من الأبعد إلى الأقرب: كل هيئة تقع تحت الهيئة التي يمكنها أن ترسل إليها مقترحاتها.
bodies-tree = عرض أي هيئة تقع تحت أي هيئة
bodies-closed = هيئات مغلقة
body-above-help = لا يمكن أن تكون فوقها إلا هيئة من مستوى أعلى.
body-changed = تم التغيير
body-changed-by = غيّره { $name }
body-close = إغلاق هذه الهيئة
body-close-lead = تنتهي جميع العضويات اليوم ويُبلَّغ الأعضاء بالسبب. تبقى المقترحات والتصويتات والمحاضر متاحة للقراءة. يمكنكم فتح الهيئة من جديد، لكن العضويات تبقى منتهية.
body-close-reason = لماذا تُغلق
body-close-reason-help = يمكن للجميع قراءة هذا.
body-close-submit = إغلاقها وإنهاء جميع العضويات
body-closed-note = أُغلقت هذه الهيئة في { $date }.
body-closed-on = أُغلقت في { $date }
body-contact = للتواصل
body-contact-help = كيف يمكن الوصول إلى الهيئة: عنوان أو قاعة أو ساعات عمل. لا عناوين خاصة.
body-description = ما هي وكيف تعمل
body-description-help = متى تجتمع، ومن يجلس فيها، ومن يمكنه الاستماع.
body-edit = تغيير ما تقوله الهيئة عن نفسها
body-edit-lead = يمكن للجميع رؤية ما تغيّر ومتى ومن غيّره.
body-history = ما الذي تغيّر
body-history-lead = ما قالته الهيئة عن نفسها من قبل، بدءًا بآخر تغيير.
body-history-none = لم يتغيّر شيء بعد.
body-is-empty = فارغ الآن
body-was-empty = كان فارغًا
body-languages = لغات الهيئة
body-reopen = إعادة فتح هذه الهيئة
body-rules-first-day = اليوم الأول
body-rules-first-day-help = اليوم أو بعده. حتى ذلك الحين تسري قواعد اليوم.
body-rules-former = كانت سارية
body-rules-from = ابتداءً من { $date }
body-rules-hold-now = سارية اليوم
body-rules-note = أين تقرّرت
body-rules-note-help = مثلًا: «الجلسة الثالثة، البند 4».
body-rules-page-lead = يحتفظ كل تصويت بالقواعد التي أُنشئ بها مهما قرّرت الهيئة لاحقًا.
body-rules-planned = مخطط لها
body-rules-preview = ما معنى هذه القواعد
body-rules-preview-note = لم يُحفظ شيء بعد. تابعوا التغيير أو احفظوا في الأسفل.
body-rules-show-preview = عرض معناها
body-rules-take-back = سحب هذه القواعد
body-rules-today-ballots = لو كان بإمكان الجميع التصويت اليوم لكان ذلك { $needed } من { $whole } صوتًا.
body-rules-today-present = اليوم يعني ذلك { $needed } من { $whole } عضوية.
body-rules-versions = قواعد كل الأيام
import-columns = الأعمدة
import-columns-text = يسمّي السطر الأول الأعمدة بأي ترتيب. يجب وجود pseudonym وfrom وorigin. تُكتب الأيام هكذا: 2026-03-31.
import-from = من { $from }
import-from-until = من { $from } إلى { $until }
import-good = كل الأسطر سليمة. عدد الأسطر: { $count }. لم يحصل أحد على عضوية بعد.
import-lead = ألصقوا جدول الأعضاء. ترون أولًا ما سيحدث، وبعد ذلك فقط يحصل الجميع على عضويتهم أو لا أحد.
import-line = السطر
import-line-good = سليم
import-line-wrong = خطأ
import-look = فحص الجدول
import-origins = في عمود origin تُكتب إحدى الكلمات:
import-preview = ما الذي سيحدث
import-refused-column-missing = ينقص السطر الأول عمود لازم.
import-refused-column-unknown = في السطر الأول عمود غير معروف أو مكرر.
import-refused-empty = لا يوجد أي عضو في الجدول.
import-refused-open-quote = علامة اقتباس تُفتح ولا تُغلق.
import-refused-too-many = الجدول طويل جدًا. أرسلوه على أجزاء.
import-result = النتيجة
import-seat = منح كل هذه العضويات: { $count }
import-table = الجدول
import-table-help = انسخوه من جدول بيانات أو من ملف CSV. { $most } سطر على الأكثر.
import-title = منح عضويات كثيرة دفعة واحدة
import-wrong = لم يحصل أحد على عضوية. أسطر يجب تصحيحها: { $count }
mandate-act-correct = تصحيح خطأ
mandate-act-end = إنهاء العضوية
mandate-act-extend = تمديد العضوية
mandate-act-substitute = تسمية نائب
mandate-lead-correct = فقط لما سُجّل خطأً. يبقى ما كان مكتوبًا وسببكم في السجل.
mandate-lead-end = للعضو مقعد وصوت حتى نهاية هذا اليوم، ويُبلَّغ بالسبب.
mandate-lead-extend = يحتفظ العضو بالمقعد حتى يوم لاحق.
mandate-lead-substitute = من يصوّت عندما لا يكون العضو حاضرًا. اتركوا الاسم فارغًا إن لم ينب عنه أحد.
mandate-before = من قبل
mandate-coming = لم تبدأ بعد
mandate-now = عضو اليوم
mandate-over = انتهت
mandate-correct-help = لماذا كان خطأً. يبقى في السجل.
mandate-end-reason = لماذا انتهت مبكرًا
mandate-extend-help = اليوم الأخير الجديد. اتركوه فارغًا لعضوية بلا نهاية.
mandate-last-day-help = اليوم الأخير للعضوية. يمكن أن يكون في الماضي.
mandate-moves-up = بقية العضوية
mandate-moves-up-yes = يحلّ النائب { $name } محلّه
mandate-reason = السبب
mandate-reason-help = يقرأه العضو ومن يقودون الهيئة.
mandate-title = عضوية { $name }
member-delegated-by = الجمعية
member-delegated-by-help = الجمعية التي توفد العضو إن كان مندوبًا.
member-has-substitute = له نائب
member-manage = تغيير
member-moved-up = صعد من نائب
member-seat = المقعد
member-seat-none = بلا رقم
member-substitute-from = ينوب من
member-substitute-until = ينوب حتى
member-substitute-days-help = فارغ: طوال مدة العضوية.
member-term = الأيام
members-day = الأعضاء في
members-file = حفظ كملف CSV
members-find = الاسم
members-none-found = لا عضو بهذا الاسم.
members-on = الأعضاء في { $date }
members-show = عرض
mine-lead = ما تشغلونه في هذه الهيئة، والاسم الذي يراكم به الآخرون.
mine-member = أنتم عضو
mine-substitute = تنوبون عن عضو
mine-name = اختيار كيفية عرض اسمكم
mine-name-choice = ما يراه الجميع
mine-name-help = أي اسم تُعرفون به. يظهر أيضًا في التصويتات العلنية.
mine-name-lead = أنتم وحدكم من يقرر ذلك. من رأى القائمة سابقًا قد يتذكر الاسم الآخر.
mine-none = ليست لكم عضوية هنا
mine-none-text = عندما تحصلون على مقعد في هذه الهيئة أو تنوبون عن عضو يظهر ذلك هنا.
mine-shown-pseudonym = يرى الآخرون اسمكم المستعار.
mine-shown-public = يرى الآخرون:
mine-title = عضوياتي
name-shown-pseudonym = اسمي المستعار
name-shown-public = اسم آخر
numbers-mandates = العضويات: { $count }
numbers-quorum = النصاب: { $count }
numbers-then = في { $date }، الاجتماع القادم: { $numbers }
numbers-today = اليوم: { $numbers }
numbers-vacant = مقاعد شاغرة: { $count }
officer-coming = لاحقًا
officer-former = سابقًا
officer-now = اليوم
officer-role-chair = رئيس
officer-role-deputy = نائب الرئيس
officer-role-secretary = أمين السر
officer-role-help = يمكن لنائب الرئيس كل ما يمكن للرئيس.
officers-former = من كان يقود من قبل
officers-no-chair = لا أحد يرأس هذه الهيئة اليوم
seat-edit = تغيير هذا المقعد
seat-history = من شغل هذا المقعد
seat-label = لمن هذا المقعد
seat-label-help = مثلًا: «مندوب من الجمعية س»، «الحي الشمالي».
seat-last-day = آخر يوم لهذا المقعد
seat-last-day-help = فقط عندما تصغر الهيئة. لا يجوز أن يشغل أحد المقعد بعد هذا اليوم.
seat-nobody = لم يشغل أحد هذا المقعد بعد.
seat-title = المقعد { $number }
seat-title-label = المقعد { $number }، { $label }
seat-vacant = شاغر
seats-all = كل المقاعد
seats-count = كم عددها
seats-new = إضافة مقاعد
seats-new-lead = تأخذ الأرقام التالية. يمكنكم لاحقًا تغيير الغرض من كل منها.
seats-new-submit = إضافة هذه المقاعد
seats-no-more = لا توجد مقاعد أخرى.
seats-none = هذه الهيئة لا ترقّم مقاعدها
seats-none-text = مع المقاعد المرقّمة يرى الجميع أيها شاغر ومن شغل كلًّا منها.
seats-none-vacant = لا مقعد شاغر اليوم.
seats-title = المقاعد
seats-today = المقاعد اليوم
seats-vacant = المقاعد الشاغرة
term-open = منذ { $from }
term-until = من { $from } إلى { $until }
done-body-closed = أُغلقت الهيئة.
done-body-reopened = فُتحت الهيئة من جديد. امنحوا العضويات من جديد.
done-members-imported = مُنحت كل عضويات الجدول.
done-officer-ended = انتهى الدور.
done-officer-named = تمت التسمية.
done-rules-taken-back = لن تسري هذه القواعد.
done-seats-added = أُضيفت المقاعد.
conflict-body-closed = هذه الهيئة مغلقة. لا يمكن تغيير شيء فيها.
conflict-body-has-bodies = توجد هيئات تحت هذه الهيئة. انقلوها أولًا تحت هيئة أخرى.
conflict-body-meets = هناك اجتماع مفتوح لهذه الهيئة. أغلقوه أولًا.
conflict-body-open = هذه الهيئة ليست مغلقة.
conflict-officer-ended = انتهى هذا الدور من قبل.
conflict-rules-hold = هذه القواعد سارية بالفعل. حدّدوا غيرها من يوم لاحق.
conflict-seat-held = هناك من يشغل هذا المقعد بعد ذلك اليوم. أنهوا العضوية أولًا.
conflict-table-wrong = أحد أسطر الجدول خاطئ. لم يحصل أحد على عضوية.
notice-mandate-given = لكم عضوية في «{ $body }» ابتداءً من { $due }.
mail-mandate-given-subject = لكم عضوية
mail-mandate-given-body =
    لكم عضوية في «{ $body }» ابتداءً من { $due }.

    انظر هنا: { $link }
notice-mandate-substitute = تنوبون عن عضو في «{ $body }».
mail-mandate-substitute-subject = تنوبون عن عضو
mail-mandate-substitute-body =
    تنوبون عن عضو في «{ $body }».

    انظر هنا: { $link }
notice-mandate-moved-up = غادر عضو في «{ $body }». بصفتكم نائبًا تنتقل إليكم العضوية من { $due }.
mail-mandate-moved-up-subject = صعدتم إلى العضوية
mail-mandate-moved-up-body =
    غادر عضو في «{ $body }». بصفتكم نائبًا تنتقل إليكم العضوية من { $due }.

    انظر هنا: { $link }
notice-mandate-ended = تنتهي عضويتكم في «{ $body }» في { $due }. السبب المذكور: { $reason }
mail-mandate-ended-subject = تنتهي عضويتكم
mail-mandate-ended-body =
    تنتهي عضويتكم في «{ $body }» في { $due }. السبب المذكور: { $reason }

    انظر هنا: { $link }
notice-mandate-changed = تغيّرت عضويتكم في «{ $body }».
mail-mandate-changed-subject = تغيّرت عضويتكم
mail-mandate-changed-body =
    تغيّرت عضويتكم في «{ $body }».

    انظر هنا: { $link }
notice-mandate-ends = تنقضي عضويتكم في «{ $body }» في { $due }.
mail-mandate-ends-subject = تنقضي عضويتكم قريبًا
mail-mandate-ends-body =
    تنقضي عضويتكم في «{ $body }» في { $due }.

    انظر هنا: { $link }
notice-body-closed = أُغلقت «{ $body }» وانتهت معها عضويتكم. السبب المذكور: { $reason }
mail-body-closed-subject = أُغلقت هيئة
mail-body-closed-body =
    أُغلقت «{ $body }» وانتهت معها عضويتكم. السبب المذكور: { $reason }

    انظر هنا: { $link }
body-back = رجوع
