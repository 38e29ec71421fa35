# A proposal in other languages, and the word list of an edition.
translations-title = لغات أخرى
translations-link = هذا المقترح بلغات أخرى
translations-lead = اكتبوا مقترحكم بلغات أخرى أيضًا. النص المعتمد هو النص { $language }: هو ما تحصل عليه لجنة التحكيم والموظفون.
translations-list = اللغات حتى الآن
translations-none = لغة واحدة فقط حتى الآن
translations-none-text = عندما تبدؤون لغة أخرى، ترون النصين جنبًا إلى جنب.
translations-begin = ابدأ لغة أخرى
translations-begin-help = يحصل كل قسم على نص فارغ بجانب النص الذي عندكم.
translations-begin-act = ابدأ
translations-language = اللغة
translation-lead = في جانب النص { $from }، وفي الجانب الآخر النص نفسه { $to }. ضعوا علامة على كل فقرة تُرجمت. وإذا تغيّر الأصل لاحقًا، ترون ذلك هنا.
translation-source-empty = لا شيء للترجمة بعد.
translation-complete = فقرات مترجمة. لا ينقص شيء.
translation-incomplete = فقرات مترجمة.
translation-changed = { $count ->
    [zero] { $count } فقرة تغيّرت منذ ذلك الحين
    [one] فقرة واحدة تغيّرت منذ ذلك الحين
    [two] فقرتان تغيّرتا منذ ذلك الحين
    [few] { $count } فقرات تغيّرت منذ ذلك الحين
    [many] { $count } فقرة تغيّرت منذ ذلك الحين
   *[other] { $count } فقرة تغيّرت منذ ذلك الحين
}
translation-machine = { $count ->
    [zero] { $count } فقرة من عمل آلة لم تُقرأ بعد
    [one] فقرة واحدة من عمل آلة لم تُقرأ بعد
    [two] فقرتان من عمل آلة لم تُقرآ بعد
    [few] { $count } فقرات من عمل آلة لم تُقرأ بعد
    [many] { $count } فقرة من عمل آلة لم تُقرأ بعد
   *[other] { $count } فقرة من عمل آلة لم تُقرأ بعد
}
translation-since = ما الذي تغيّر
translation-check = مترجمة
translation-check-machine = قرأتها
translation-uncheck = تحتاج إلى مراجعة
translation-check-all = { $count ->
    [zero] كل الفقرات مترجمة ({ $count })
    [one] الفقرة الأخيرة مترجمة
    [two] الفقرتان مترجمتان
    [few] كل الفقرات مترجمة ({ $count })
    [many] كل الفقرات مترجمة ({ $count })
   *[other] كل الفقرات مترجمة ({ $count })
}
translation-draft = اطلب مسودة من آلة
translation-draft-help = يُرسل نص هذا القسم إلى { $host }. ما يعود منه يحمل علامة أنه من عمل آلة حتى يقرأه أحدكم.
translation-frozen-complete = ترجم الفريق هذا النص. النص المعتمد هو النص { $source }.
translation-frozen-machine = كتبت آلة جزءاً من هذا ولم يقرأه الفريق. النص المعتمد هو النص { $source }.
translation-frozen-incomplete = لم يُترجم كل شيء، أو ليس حسب آخر نسخة. النص المعتمد هو النص { $source }.
translation-words = { $count ->
    [zero] { $count } كلمة من قائمة الكلمات في هذا النص
    [one] كلمة واحدة من قائمة الكلمات في هذا النص
    [two] كلمتان من قائمة الكلمات في هذا النص
    [few] { $count } كلمات من قائمة الكلمات في هذا النص
    [many] { $count } كلمة من قائمة الكلمات في هذا النص
   *[other] { $count } كلمة من قائمة الكلمات في هذا النص
}
in-language-en = بالإنجليزية
in-language-fr = بالفرنسية
in-language-it = بالإيطالية
in-language-de = بالألمانية
in-language-pt = بالبرتغالية
in-language-ro = بالرومانية
in-language-el = باليونانية
in-language-ar = بالعربية
paragraph-state-new = غير مترجمة
paragraph-state-changed = تغيّرت منذ ذلك الحين
paragraph-state-machine = من عمل آلة
paragraph-state-checked = مترجمة
wordlist-title = قائمة الكلمات
wordlist-link = قائمة كلمات هذه الدورة
wordlist-lead = كيف نسمّي الأشياء هنا، بكل لغة: كي تستعمل كل الترجمات الكلمات نفسها.
wordlist-list = الكلمات
wordlist-none = لا كلمات بعد
wordlist-none-text = يجمع المنظمون هنا الكلمات التي نحتاج إليها كثيرًا.
wordlist-add = أضف كلمة
wordlist-add-act = أضف
wordlist-words = الكلمات
wordlist-words-help = اكتب الكلمة بلغتين أو أكثر.
wordlist-entry = عدّل كلمة
wordlist-change = تعديل
wordlist-change-act = احفظ
wordlist-remove = احذف الكلمة
wordlist-remove-effect = تُحذف الكلمة من القائمة. لا يتغيّر أي نص.
wordlist-remove-act = احذف
done-translation-started = اللغة موجودة الآن. يمكنكم الكتابة.
done-paragraph-checked = صارت هذه الفقرة تُعدّ مترجمة.
done-section-checked = صارت كل فقرات القسم تُعدّ مترجمة.
done-paragraph-unchecked = هذه الفقرة تحتاج إلى مراجعة.
done-translation-drafted = المسودة في النص. اقرأها من فضلك.
done-wordlist-added = الكلمة في القائمة.
done-wordlist-changed = عُدّلت الكلمة.
done-wordlist-removed = حُذفت الكلمة من القائمة.
conflict-text-frozen = النص مغلق الآن، وترجماته أيضًا.
conflict-paragraph-changed = تغيّرت هذه الفقرة في هذه الأثناء. انظر إليها من جديد.
conflict-translation-empty = اكتب الترجمة أولًا.
conflict-translation-not-empty = في هذا النص كلمات بالفعل.
conflict-wordlist-full = قائمة الكلمات ممتلئة.
