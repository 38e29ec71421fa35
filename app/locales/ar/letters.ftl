letter-title = رسالة لجنة التحكيم
letter-name = رسالة لجنة التحكيم في { $number }
letter-draft = معاينة: لم تُرسل هذه الرسالة. يقرؤها الفريق عندما تُنشر النتيجة.
letter-to = إلى الفريق
letter-proposal = المقترح
letter-proposal-title = العنوان
letter-greeting = إلى الفريق العزيز،
letter-greeting-team = إلى الفريق العزيز { $team }،
letter-decision-selected = اختارت لجنة التحكيم مقترحكم. تهانينا!
letter-decision-selected-with-conditions = اختارت لجنة التحكيم مقترحكم بشروط. تهانينا!
letter-decision-goes-on = تنقل لجنة التحكيم مقترحكم إلى الجولة التالية. تهانينا!
letter-decision-not-selected = لم تختر لجنة التحكيم مقترحكم. شكرًا لكم على العمل الذي بذلتموه فيه.
letter-conditions = الأسباب والشروط
letter-figures = النتيجة بالأرقام
letter-reviews = { $count ->
    [0] لم يقيّم أي محكّم مقترحكم.
    [one] قرأ محكّم واحد مقترحكم وقيّمه.
    [two] قرأ محكّمان مقترحكم وقيّماه.
    [few] قرأ { $count } محكّمين مقترحكم وقيّموه.
    [many] قرأ { $count } محكّمًا مقترحكم وقيّموه.
   *[other] قرأ { $count } محكّم مقترحكم وقيّموه.
 }
letter-mean = نال { $points } نقطة من 100: متوسط ما أعطوه.
letter-rank = ترتيبه { $rank } من { $all }.
letter-next = ما الذي يأتي بعد ذلك
letter-next-selected = يستطيع المنظمون إرسال مقترحكم إلى مجلس. هناك قد يصير مقترحًا للتصويت، ويُعدّل ويُصوّت عليه. كل خطوة على صفحة مقترحكم.
letter-next-selected-with-conditions = اقرؤوا الشروط أعلاه، وقولوا للمنظمين كيف تستوفونها. بعد ذلك يستطيعون إرسال مقترحكم إلى مجلس يناقشه ويصوّت عليه. كل خطوة على صفحة مقترحكم.
letter-next-goes-on = تقرأ اللجنة مقترحكم مرة أخرى إلى جانب المقترحات الأخرى التي تتابع. لا عليكم فعل شيء. عند نهاية تلك الجولة تصلكم رسالة أخرى.
letter-next-not-selected = نصكم يبقى لكم ولا يُنشر. اقرؤوا ما ينصح به المحكّمون: يمكنكم تحسين النص واقتراحه من جديد في دورة أخرى.
letter-criteria-lead = لكل معيار: كم محكّمًا اختار كل مستوى.
letter-column-level = المستوى
letter-column-jurors = المحكّمون
letter-comments-lead = كل نص من محكّم واحد. لا تُذكر الأسماء.
letter-ask = أسئلة أو اعتراضات
letter-ask-text = اسألوا منظمي الدورة أو مرشدكم. إذا رأيتم أن قاعدة لم تُحترم، فاكتبوا ذلك إلى المنظمين مع الرقم { $number }.
letter-closing = مع أطيب التحيات،
letter-signature = لجنة تحكيم «{ $challenge }»
letter-address = مسار هذا المقترح كله:
letter-missing = بعض العلامات في هذه النصوص لا يمكن طبعها هنا. صفحة هذه الرسالة تعرضها كلها.
letter-pdf = الرسالة بصيغة PDF
letters-title = رسائل إلى الفرق
letters-preview = لم يُرسل شيء بعد. تقرأ هنا ما سيصل إلى كل فريق، بحسب الاختيار أدناه.
letters-show = اعرض الرسائل هكذا
letters-early = لا رسائل بعد
letters-early-text = عندما تُغلق الجولة وتقرر اللجنة، تقرأ هنا ما سيصل إلى كل فريق.
letters-none = لا رسالة يمكنك قراءتها
letters-none-text = لا مقترح في هذه الجولة، أو لا يحق لك أن ترى تقييماته.
letters-sent = أُرسلت
letters-not-sent = لم تُرسل
