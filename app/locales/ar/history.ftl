# The history of drafts.
history-title = السجل
history-lead = كيف نشأ كل قسم. لا يضيع شيء مما كُتب.
history-link = كيف نشأ هذا النص
history-of = سجل «{ $section }»
history-of-lead = تبدأ نسخة جديدة عندما يبدأ شخص الكتابة بعد توقف 20 دقيقة.
history-none = لم يُكتب شيء هنا بعد.
history-none-text = عندما يكتب أحد، تظهر كل نسخة هنا.
history-changes = { $count ->
    [zero] { $count } تغيير
    [one] تغيير واحد ({ $count })
    [two] تغييران ({ $count })
    [few] { $count } تغييرات
    [many] { $count } تغييرًا
   *[other] { $count } تغيير
}
history-last = آخر تغيير: { $when }، { $person }
history-newest = الأحدث
history-names = نسخ لها اسم
history-what-changed = ما الذي تغيّر
history-who = من كتب ماذا
history-compare = قارن بين نسختين
history-compare-from = النسخة الأقدم
history-compare-to = النسخة الأحدث
history-compare-go = قارن
history-compare-same = هاتان النسختان متطابقتان.
history-compare-others = قارن نسخًا أخرى
history-compare-newest = قارن بأحدث نسخة
history-compared = من «{ $older }» إلى «{ $newer }»
history-empty = الصفحة الفارغة
history-version = النسخة { $version }
history-version-of = النسخة { $version } من { $head }.
history-made = كُتبت في { $when }، { $person }.
history-at-start = قبل الكلمة الأولى.
history-blank = لا توجد كلمات في هذه النسخة.
history-view-text = النص
history-view-changes = التغييرات
history-view-authors = الكاتبون
history-views = طرق عرض هذه النسخة
history-replay = تنقّل بين كل النسخ
history-replay-go = اعرض هذا الموضع
history-play = تشغيل
history-pause = إيقاف مؤقت
history-steps = خطوات بين النسخ
history-earlier = خطوة إلى الوراء
history-later = خطوة إلى الأمام
history-first = إلى البداية
history-to-newest = إلى أحدث نسخة
history-changes-since = ما الذي تغيّر منذ النسخة { $version }
history-added = أُضيف
history-removed = حُذف
history-as-before = { $count ->
    [zero] { $count } كلمة كما كانت
    [one] كلمة واحدة كما كانت ({ $count })
    [two] كلمتان كما كانتا ({ $count })
    [few] { $count } كلمات كما كانت
    [many] { $count } كلمة كما كانت
   *[other] { $count } كلمة كما كانت
}
history-authors-lead = الرقم قبل الكلمات يبيّن من كتبها.
history-words = { $count ->
    [zero] { $count } كلمة
    [one] كلمة واحدة ({ $count })
    [two] كلمتان ({ $count })
    [few] { $count } كلمات
    [many] { $count } كلمة
   *[other] { $count } كلمة
}
history-name-title = اسم هذه النسخة
history-name = الاسم
history-name-help = مثلًا: قبل الحديث مع مرشدنا
history-name-submit = احفظ الاسم
history-unname = أزل الاسم
history-named-by = سمّاها { $person } في { $when }
history-restore = استعد هذه النسخة
history-restore-title = استعادة النسخة { $version }
history-restore-effect = يعود نص هذه النسخة إلى القسم، للجميع، فورًا. ما يوجد هناك الآن يبقى في السجل. الكلمات التي تعود تكون باسمك.
history-restore-submit = استعدها
history-more = المزيد
history-export-markdown = احفظ كملف Markdown
history-export-html = احفظ كصفحة ويب
history-written-by = كتبه: { $people }
done-version-named = صار لهذه النسخة اسم.
done-version-unnamed = أُزيل الاسم. النسخة باقية.
done-version-restored = عاد النص الأقدم. ما كان هناك من قبل موجود في السجل.
done-version-same = النص هكذا أصلًا. لم يتغيّر شيء.
