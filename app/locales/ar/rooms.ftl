# The rooms.
room-lead = هنا تكتبون معًا. يرى كل واحد كلمات الآخرين فورًا.
room-work = عملي
room-sections = أجزاء النص
room-frozen = هذا النص مغلق الآن. يمكنك قراءته، لكن لا أحد يستطيع تغييره.
room-read-only = يمكنك قراءة هذا النص. الفريق وحده يستطيع تغييره.
room-comment-only = يمكنك قراءة هذا النص والتعليق عليه. الفريق وحده يستطيع تغييره.
room-complete = أقسام جاهزة. لا ينقص شيء.
room-incomplete = أقسام جاهزة. الأقسام الأخرى فارغة أو طويلة جدًا.
room-save = احفظ هذا القسم
room-tools = أدوات النص
room-tool-heading = عنوان
room-tool-bold = غامق
room-tool-italic = مائل
room-tool-bullets = قائمة
room-tool-numbers = قائمة مرقّمة
room-tool-quote = اقتباس
room-tool-link = رابط
room-tool-undo = تراجع
room-tool-redo = إعادة
room-tool-comment = علّق على الكلمات المحددة (Ctrl+Alt+M)
room-tool-evidence = أضف مصدرًا للكلمات المحددة
room-tool-preview = معاينة
room-tool-whole = ملء الشاشة (Escape للخروج)
room-preview = كما سيراه القراء
room-preview-lead = لم يُحفظ شيء بعد. كلماتك في الحقل أدناه.
room-preview-empty = لا شيء للقراءة بعد.
room-preview-failed = لم تُحمَّل المعاينة. حاول مرة أخرى عندما يعود الاتصال.
room-aloud = اقرأ بصوت عالٍ
room-aloud-stop = أوقف القراءة
room-aloud-failed = لا يوجد في هذا الجهاز صوت لهذه اللغة.
room-easier = أسهل في القراءة
room-easier-long = { $count ->
    [zero] لا توجد جملة طويلة.
    [one] جملة واحدة فيها أكثر من { $limit } كلمة. جملتان قصيرتان أسهل في القراءة:
    [two] جملتان في كل منهما أكثر من { $limit } كلمة. الجمل القصيرة أسهل في القراءة:
    [few] { $count } جمل في كل منها أكثر من { $limit } كلمة. الجمل القصيرة أسهل في القراءة:
    [many] { $count } جملة في كل منها أكثر من { $limit } كلمة. الجمل القصيرة أسهل في القراءة:
   *[other] { $count } جملة في كل منها أكثر من { $limit } كلمة. الجمل القصيرة أسهل في القراءة:
}
room-easier-words = ({ $count } كلمة)
room-easier-more = { $count ->
    [zero] ولا شيء غيرها
    [one] وجملة أخرى
    [two] وجملتان أخريان
    [few] و{ $count } جمل أخرى
    [many] و{ $count } جملة أخرى
   *[other] و{ $count } جملة أخرى
}
room-back = العودة إلى الغرفة
room-keys = مفاتيح الكتابة
room-keys-ctrl = Ctrl
room-keys-comment = علّق على الكلمات المحددة
room-keys-list = في قائمة: السطر التالي
room-keys-line = انقل السطر إلى أعلى أو أسفل
room-keys-leave = غادر النص
room-keys-mac = على جهاز Mac اضغط ⌘ بدل Ctrl.
room-state-saved = محفوظ على الخادم
room-state-saving = جارٍ الحفظ…
room-state-here = ليس على الخادم بعد. أبقِ هذه الصفحة مفتوحة: نحاول مرة أخرى من تلقاء أنفسنا.
room-state-kept = ليس على الخادم بعد، لكنه محفوظ على هذا الجهاز. يُرسل عند توفر الاتصال.
room-state-full = هذا الجهاز ممتلئ. كلماتك الجديدة على هذه الصفحة فقط. أبقِ هذه الصفحة مفتوحة حتى تُرسل.
room-waits = { $count ->
    [zero] لا ينتظر أي تغيير.
    [one] تغيير واحد ينتظر.
    [two] تغييران ينتظران.
    [few] { $number } تغييرات تنتظر.
    [many] { $number } تغييرًا ينتظر.
   *[other] { $number } تغيير ينتظر.
}
room-give-up = تخلص من هذه الكلمات
room-device = من دون اتصال
room-device-text = ما تكتبه يبقى على هذا الجهاز حتى يصل إلى الخادم، ويُمحى عند تسجيل الخروج.
room-device-shared = يستخدم آخرون هذا الجهاز: لا تحفظ عليه شيئًا
room-state-too-long = هذا النص أطول من أن يُحفظ. من فضلك اجعله أقصر.
room-state-forbidden = لم يُحفظ هذا: لم يعد بإمكانك الكتابة هنا. انسخ كلماتك إن كنت تحتاج إليها.
room-state-frozen = لم يُحفظ هذا: النص مغلق الآن. انسخ كلماتك إن كنت تحتاج إليها.
room-state-storage = لم يستطع الخادم الحفظ. نحاول مرة أخرى بعد بضع ثوانٍ.
room-people = من هنا الآن
room-person-at = في «{ $section }»
room-person-reads = يقرأ معكم
room-connection-off = هذه الصفحة لا تتجدد وحدها. احفظ كل قسم بالزر الخاص به.
room-connection-connecting = جارٍ الاتصال…
room-connection-online = أنت متصل.
room-connection-waiting = لا يوجد اتصال. يمكنك متابعة الكتابة. نحاول مرة أخرى من تلقاء أنفسنا.
room-connection-log-in = لقد خرجت من حسابك. ادخل من جديد، ثم افتح هذه الصفحة مرة أخرى.
room-connection-forbidden = لم يعد بإمكانك البقاء في هذه الغرفة.
room-connection-reload = انسخ ما لم يُحفظ، ثم حمّل هذه الصفحة من جديد.
room-stale-title = غيّر شخص آخر الأسطر نفسها
room-stale-text = لم يضع شيء، لكن نصك لم يُحفظ بعد. تجده في الأسفل. اجمع النصين معًا ثم احفظ من جديد.
room-theirs = ما كتبه الآخرون
done-room-saved = تم حفظ نصك.
done-room-merged = تم حفظ نصك مع ما كتبه الآخرون في هذه الأثناء.
conflict-frozen = النص مغلق الآن ولا يمكن تغييره.
room-said-sent = تم ذلك، ويراه الآخرون.
room-said-failed = لم يُحفظ هذا. حاول مرة أخرى.
room-news = جديد:
room-over = كلمات كثيرة جدًا
