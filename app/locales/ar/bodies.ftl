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
member-open = مفتوح
member-act = ما يمكنك فعله
member-end = أنهِ التفويض
member-end-lead = للعضو مقعد وصوت حتى نهاية هذا اليوم.
origin-elected = بالانتخاب
origin-lot = بالقرعة
origin-nominated = بالتعيين
origin-delegated = مندوب من جمعية
done-body-founded = تأسست الهيئة.
done-member-seated = أُعطي التفويض.
conflict-last-chair = الهيئة تحتاج إلى رئاسة. سمِّ شخصًا آخر أولًا.
