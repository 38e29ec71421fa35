poll-new = حضّر تصويتًا
poll-new-lead = تبدأ التصويت لاحقًا عندما تكون القاعة جاهزة.
poll-new-submit = حضّر هذا التصويت
poll-question = السؤال
poll-question-help = بحيث تكون نعم ولا والامتناع أجوبة واضحة.
poll-question-of = هل نعتمد «{ $title }»؟
poll-item = بند جدول الأعمال
poll-item-none = دون بند
poll-on-motion = التصويت على الاقتراح
poll-rules = قواعد هذا التصويت
poll-secret-plain = هذا التصويت سري. من يدير هذا الخادم يستطيع أن ينظر. الآخرون لا يستطيعون. وأنت تستطيع أن تُري رمزك لشخص ما.
poll-finished-plain = انتهى التصويت. الرئاسة تنشر النتيجة بعد ذلك.
poll-state-created = جاهز
poll-state-started = مفتوح للتصويت
poll-state-finished = انتهى
poll-state-published = نُشرت النتيجة
poll-state-no-result = انتهى بلا نتيجة
poll-act-start = ابدأ التصويت
poll-act-stop = أنهِ التصويت
poll-act-publish = انشر النتيجة
poll-act-remove = احذف
poll-act-end-without-result = أنهِ التصويت بلا نتيجة
poll-no-result-title = إنهاء التصويت بلا نتيجة؟
poll-no-result-effect = تُحذف الأصوات السرية على «{ $title }» ولا يتقرّر شيء. يمكنكم التصويت من جديد. لا يمكن التراجع عن ذلك.
stance-yes = نعم
stance-no = لا
stance-abstain = امتناع
secrecy-named = مع الأسماء
secrecy-secret = سري
majority-simple = نعم أكثر من لا
majority-absolute = نعم من أكثر من نصف الأصوات في القائمة
majority-two-thirds = ثلثا نعم ولا
quorum-none = دون نصاب
quorum-present = الأعضاء الحاضرون
quorum-ballots = الأصوات المدلى بها
share-quarter = ربع
share-third = ثلث
share-half = نصف
share-more-than-half = أكثر من نصف
share-two-thirds = ثلثا
presence-needed = يصوّت الحاضرون فقط
presence-not-needed = يستطيع كل الأعضاء التصويت، من مكان آخر أيضًا
rules-majority = يمرّ الاقتراح بـ
rules-quorum = النصاب
rules-quorum-help = كم شخصًا يجب أن يشارك ليكون القرار صحيحًا.
rules-share = النصاب: كم
rules-secrecy = الأسماء
rules-secrecy-help = التصويت السري يحتاج إلى خمسة مصوّتين على الأقل.
rules-presence = من يستطيع التصويت
rules-proxies = أصوات الغائبين التي يستطيع شخص واحد أن يدلي بها
rules-proxies-help = من 0 إلى 5
says-majority-simple = يمرّ الاقتراح عندما تكون نعم أكثر من لا.
says-majority-absolute = يمرّ الاقتراح عندما يقول نعم أكثر من نصف الأصوات في القائمة.
says-majority-two-thirds = يمرّ الاقتراح عندما يكون ثلثا أصوات نعم ولا على الأقل نعم.
says-quorum-none = لا يوجد نصاب: كل تصويت يقرّر.
says-quorum-present = النصاب: يجب أن يحضر { $share } الأعضاء.
says-quorum-ballots = النصاب: يجب أن يُدلى بـ { $share } الأصوات في القائمة.
says-secrecy-named = يرى الأعضاء من صوّت بماذا بعد نشر النتيجة.
says-secrecy-secret = لا أحد يرى من صوّت بماذا.
says-presence-needed = يستطيع الأعضاء الحاضرون فقط التصويت.
says-presence-not-needed = يستطيع الأعضاء التصويت من مكان آخر أيضًا.
says-proxies = { $count ->
    [0] لا أحد يصوّت عن عضو آخر.
    [one] يستطيع شخص واحد أن يصوّت عن عضو غائب واحد.
    [two] يستطيع شخص واحد أن يصوّت عن عضوين غائبين.
    [few] يستطيع شخص واحد أن يصوّت عن { $count } أعضاء غائبين.
   *[other] يستطيع شخص واحد أن يصوّت عن { $count } عضو غائب.
 }
ballot-no-poll = تصويت
ballot-nothing = لا يوجد تصويت الآن.
ballot-soon = لم يبدأ التصويت.
ballot-done = صوتك محسوب.
ballot-not-on-roll = لست في قائمة هذا التصويت.
ballot-guest = الأعضاء يصوّتون الآن.
ballot-over = انتهى التصويت. النتيجة تأتي قريبًا.
ballot-for = تصوّت عن { $name }.
ballot-secrecy-named = سيظهر اسمك بجانب صوتك.
ballot-secrecy-secret = صوتك سري.
ballot-not-counted = اخترت: { $chosen }. لم يُحسب.
counted-title = صوتك محسوب
counted-receipt = هذا رمزك:
counted-receipt-help = سيكون في قائمة الأصوات عند نشر النتيجة. نعرضه مرة واحدة فقط.
counted-next = أدلِ بالصوت التالي
ballots-title = قائمة الأصوات
ballots-lead-secret = ابحث عن رمزك. بجانبه ما صوّتَّ به. لا يُحفظ معه أي اسم.
ballots-lead-named = من صوّت بماذا.
ballots-receipt = الرمز
ballots-stance = الصوت
ballots-file = نزّل الملف
ballots-verify = يستطيع أي شخص أن يعدّ هذا الملف من جديد بـ:
ballots-members-only = من صوّت بماذا يراه أعضاء الهيئة.
cast-as-substitute = نائب
cast-as-proxy = صوت معطى لعضو آخر
result-title = النتيجة
result-votes = الأصوات
result-share = { $count } من { $total } ({ $percent } %)
result-share-of-all = النسب من كل الأصوات، ومنها الممتنعة.
result-share-of-ballots = النسب من الأوراق التي سمّت خيارًا.
verdict-adopted = اعتُمد.
verdict-rejected = لم يُعتمد.
verdict-no-quorum = لم يتقرّر شيء: شارك عدد قليل جدًا.
verdict-too-few = لا نتيجة: الأصوات السرية قليلة جدًا. وقد حُذفت.
because-counts = نعم: { $yes }، لا: { $no }، الامتناع: { $abstain }.
because-no-ballots = لم يصوّت أحد.
because-more-yes-than-no = يجب أن تكون نعم أكثر من لا: { $yes } مقابل { $no }.
because-half-of-roll = يجب أن يقول نعم أكثر من نصف { $roll } من الأصوات في القائمة: { $needed } أو أكثر.
because-two-thirds = ثلثا { $of } هو { $needed }.
because-yes-of-decided = نعم: { $yes } من { $base } مع أو ضد ({ $percent } %).
because-yes-of-roll = نعم: { $yes } من { $base } في القائمة ({ $percent } %).
because-tie = نعم ولا متساويان. إذن يبقى كل شيء كما هو.
because-quorum-of-present = النصاب: { $reached } من { $whole } من المقاعد كانت مشغولة، والمطلوب { $needed }.
because-quorum-of-ballots = النصاب: أُدلي بـ { $reached } من { $whole } من الأصوات، والمطلوب { $needed }.
done-poll-made = التصويت جاهز. ابدأه عندما تكون القاعة جاهزة.
done-poll-started = التصويت جارٍ.
done-poll-stopped = انتهى التصويت. انشر النتيجة الآن.
done-poll-published = نُشرت النتيجة.
done-poll-no-result = انتهى التصويت بلا نتيجة.
conflict-poll-exists = يوجد تصويت على هذا الاقتراح.
conflict-poll-running = يوجد تصويت جارٍ. أنهِه أولًا.
conflict-poll-step = تغيّرت حالة التصويت. حمّل الصفحة من جديد.
conflict-poll-not-started = لم يبدأ التصويت بعد.
conflict-poll-over = انتهى التصويت قبل وصول صوتك.
conflict-already-voted = أُدلي بهذا الصوت من قبل. يُحسب الأول.
conflict-roll-empty = لا أحد يستطيع التصويت: أكّد أولًا من هنا.
conflict-roll-too-small = التصويت السري يحتاج إلى خمسة مصوّتين على الأقل، وإلا لن يكون سريًا.
conflict-ballots-too-few = أُدلي بأقل من خمسة أصوات سرية. النتيجة ستُظهر من صوّت بماذا، لذلك تبقى مغلقة. يمكنكم التصويت من جديد مع الأسماء.
conflict-ballots-enough = الأصوات كافية. انشر النتيجة.
poll-kind = نوع التصويت
poll-kind-help = اختره أولًا: بعدها تُظهر الاستمارة ما يحتاجه هذا النوع.
poll-kind-show = أظهر حقول هذا النوع
kinds-question = سؤال
kinds-choice = اختيار بين خيارات
kinds-election = انتخاب
method-yes-no = نعم أو لا أو امتناع
method-single-choice = خيار واحد لكل شخص
method-approval = عدة خيارات لكل شخص (الموافقة)
method-score = نقاط لكل خيار
method-schulze = ترتيب، مقارنة كل خيارين (شولتسه)
method-instant-runoff = ترتيب، يخرج الأضعف (جولات فورية)
method-stv = ترتيب، مقاعد بالتناسب (الصوت المتحوّل)
method-at-large = علامات، يفوز من له أكثر الأصوات
poll-title-help = ما يُختار، كما يُقرأ على ورقة الاقتراع.
poll-block = اقتراحات تُقرَّر معًا
poll-block-help = علّم اثنين أو أكثر: تصويت واحد يقرّرها كلها بالطريقة نفسها. لا تعلّم شيئًا إذا كان التصويت على اقتراح البند.
poll-options = الخيارات
poll-options-help = خيار في كل سطر، من 2 إلى 60. عنوان بند من جدول الأعمال يصير رابطًا إلى اقتراحه.
poll-candidates = المرشحون
poll-candidates-help = اسم في كل سطر، من 2 إلى 60. اسم العضو يُربط بهذا العضو.
poll-options-title = ما يمكن اختياره
poll-seats = المقاعد
poll-seats-help = كم يُختار: أقل من عدد الخيارات.
poll-highest = أعلى عدد من النقاط
poll-highest-help = من 1 إلى 10. الأدنى هو 0.
poll-crosses = كم خيارًا تسمّي ورقة واحدة
poll-crosses-help = اتركه فارغًا لأي عدد.
poll-tie = عند التعادل
poll-tie-help = يهمّ فقط عندما تتساوى الأصوات تمامًا.
poll-preview = أظهر ماذا يعني
poll-means = ماذا يعني هذا التصويت
poll-on-block = التصويت يقرّر { $count } من الاقتراحات معًا:
polls-title = كل التصويتات
polls-of-body = كل تصويتات هذه الهيئة
polls-of-meeting = كل تصويتات هذه الجلسة
polls-none = لا يوجد تصويت بعد
polls-none-text = تظهر التصويتات هنا بعد أن تحضّرها الرئاسة.
says-single-choice = كل ورقة تسمّي خيارًا واحدًا. يُختار الذي له أكثر الأصوات.
says-choice-simple = أكثر الأصوات تكفي.
says-choice-absolute = ويحتاج أيضًا إلى أكثر من نصف الأصوات في القائمة.
says-choice-two-thirds = ويحتاج أيضًا إلى ثلثي الأوراق التي تسمّي خيارًا.
says-approval = { $seats ->
    [one] كل ورقة تسمّي حتى { $crosses } من الخيارات. يُختار الخيار الموجود على أكثر الأوراق.
   *[other] كل ورقة تسمّي حتى { $crosses } من الخيارات. تُختار { $seats } من الخيارات الموجودة على أكثر الأوراق.
 }
says-score = { $seats ->
    [one] كل ورقة تعطي الخيارات من 0 إلى { $highest } نقاط. يُختار الخيار الذي له أكثر النقاط.
   *[other] كل ورقة تعطي الخيارات من 0 إلى { $highest } نقاط. تُختار { $seats } من الخيارات التي لها أكثر النقاط.
 }
says-schulze = { $seats ->
    [one] كل ورقة ترتّب الخيارات. يُختار الخيار الذي يغلب كل خيار آخر؛ وإن لم يوجد، فالذي له أقوى سلسلة انتصارات.
   *[other] كل ورقة ترتّب الخيارات. تُقارن اثنين اثنين، وتُختار { $seats } منها لها أقوى سلاسل الانتصارات.
 }
says-instant-runoff = كل ورقة ترتّب الخيارات. في كل جولة يخرج الأضعف وتنتقل أوراقه إلى التالي، حتى يكون لأحدها أكثر من النصف.
says-at-large = { $seats ->
    [one] كل ورقة تسمّي مرشحًا واحدًا. يُنتخب من له أكثر الأصوات.
   *[other] كل ورقة تسمّي حتى { $seats } من المرشحين. يُنتخب { $seats } لهم أكثر الأصوات.
 }
says-stv = { $seats ->
    [one] كل ورقة ترتّب المرشحين. من يبلغ الحصة يُنتخب؛ وأصوات الأضعف تنتقل إلى التالي على الورقة، حتى يُنتخب واحد.
   *[other] كل ورقة ترتّب المرشحين. من يبلغ الحصة يُنتخب؛ والأصوات الزائدة وأصوات الأضعف تنتقل إلى التالي على الورقة، حتى يُنتخب { $seats }.
 }
says-tie-status-quo = عندما تتساوى الأصوات لا يتغيّر شيء ولا يفوز أحد.
says-tie-chair = عندما تتساوى الأصوات تقرّر الرئاسة أمام الجميع وتقول السبب.
says-tie-lot = عندما تتساوى الأصوات تقرّر القرعة، ويستطيع أي شخص أن يعيد سحبها.
ballot-agree = إذا صوّت أقل من خمسة أشخاص، يجوز أن يُعرف صوتي.
ballot-by-holder = العضو صوّت بنفسه. صوتك عنه لا يُحسب.
ballot-by-proxy = صوّت شخص عنك: { $vote }. إذا صوّتَّ الآن يُحسب صوتك وحده.
ballot-change = غيّر الصوت
ballot-fill = املأ ورقة الاقتراع
ballot-final = الصوت السري لا يمكن تغييره.
ballot-in-room = هذا الصوت يُعطى في القاعة.
ballot-mine = الأصوات التي تستطيع أن تدلي بها
ballot-open = لم يُدلَ به بعد.
ballot-published = نُشرت النتيجة.
ballot-stands = اخترت: { $vote }. تستطيع تغييره حتى نهاية التصويت.
ballots-hands = برفع الأيدي: { $count }
ballots-papers = على الورق: { $count }
ballots-pages = صفحات القائمة
ballots-room = أصوات القاعة
vote-place = {$place}. {$titles}
vote-score = { $title }: { $score }
paper-ballot = ورقة الاقتراع
paper-choose-one = اختر واحدًا
paper-choose-several = اختر ما تؤيّده
paper-at-most = حتى { $count } من { $options }.
paper-cast = أدلِ بالصوت
paper-motion = اقرأ الاقتراح
paper-no-score = دون نقاط
paper-scores = النقاط
paper-scores-help = من 0 إلى { $highest }. دون نقاط يُحسب 0.
paper-order = ترتيبك
paper-order-help = ضع أولًا ما تفضّله. لا يلزم أن ترتّب الكل.
paper-order-equal = الخيارات في المكان نفسه متساوية عندك.
paper-order-strict = كل مكان لخيار واحد.
paper-place-of = مكان { $title }
paper-no-place = دون مكان
paper-in = أضف
paper-in-of = أضف { $title } إلى ترتيبك
paper-up = إلى أعلى: { $title }
paper-down = إلى أسفل: { $title }
paper-out = أخرج { $title } من ترتيبك
paper-moved = { $title } الآن في المكان { $place } من { $places }.
paper-unplaced = { $title } الآن دون مكان.
roll-title = قائمة المصوّتين
roll-lead = { $roll } من الأصوات في القائمة، من { $mandates } من المقاعد؛ كان { $present } منها مشغولًا عند بدء التصويت.
roll-voters = من يستطيع أن يدلي به
roll-room = في القاعة
roll-in-room = يصوّت في القاعة
roll-tick = علّم للقاعة
roll-untick = أزل العلامة
roll-tick-help = علّم قبل العدّ من يصوّت برفع اليد أو على الورق: بعدها لا يستطيع هذا المقعد أن يصوّت من جهاز. المقعد الذي صوّت من جهاز لا يمكن تعليمه.
roll-ticked = { $count ->
    [one] مقعد واحد يصوّت في القاعة.
    [two] مقعدان يصوّتان في القاعة.
    [few] { $count } مقاعد تصوّت في القاعة.
   *[other] { $count } مقعدًا يصوّت في القاعة.
 }
left-out-title = مقاعد دون صوت
left-out-absent = لم يكن أحد حاضرًا عنه
left-out-proxy-absent = من يحمل الصوت لم يكن حاضرًا
left-out-proxy-full = من يحمل الصوت يحمل أصلًا ما تسمح به القواعد
inroom-title = الأصوات في القاعة
inroom-lead = الأيدي والأوراق تُحسب بجانب الأصوات من الأجهزة، ويُكتب عندها ذلك.
inroom-figures = معلَّم في القائمة: { $ticked }. مُدخَل: { $entered }.
inroom-over = نُشرت النتيجة. لا يمكن إدخال شيء بعد الآن.
inroom-tick-first = ما دام التصويت جاريًا، علّم في القائمة من يصوّت في القاعة. أدخل الأصوات بعد انتهائه.
inroom-nobody = لم يُعلَّم أحد، فلا يوجد ما يُدخل.
inroom-hands = الأيدي
inroom-counted = أوراق معدودة حسب الخيار
inroom-people = أشخاص رفعوا يدهم
inroom-people-help = قد يرفعها شخص واحد لعدة خيارات.
inroom-papers = الأوراق
inroom-paper-question = ورقة في كل سطر: yes (نعم) أو no (لا) أو abstain (امتناع).
inroom-paper-one = ورقة في كل سطر: رقم الخيار، أو abstain للامتناع.
inroom-paper-several = ورقة في كل سطر: الأرقام بفواصل، مثل 1,4، أو abstain للامتناع.
inroom-paper-scores = ورقة في كل سطر: النقاط بترتيب الخيارات، مثل 5,-,0 (- لا نقاط)، أو abstain للامتناع.
inroom-paper-order = ورقة في كل سطر: الأرقام بترتيب الورقة، مثل 3>1>2، أو abstain للامتناع.
inroom-bad-lines = هذه السطور ليست أصواتًا: { $lines }.
inroom-submit = احفظ هذه الأصوات
result-chosen = الاختيار: { $titles }.
result-is-chosen = اختير
result-goes-out = يخرج
result-points = النقاط
result-option = الخيار
result-pairs = المقارنات
result-pairs-help = كل رقم يقول كم ورقة تضع خيار السطر قبل خيار العمود. المقارنات التي رُبحت بخط عريض.
result-round = الجولة { $round }: المطلوب { $needed } من الأصوات
result-rounds = كل الجولات في جدول
result-exhausted = أوراق دون خيار تالٍ
result-lost = ضاع بالتقريب
result-needed = الأصوات المطلوبة
verdict-chosen = تم الاختيار.
verdict-chosen-in-part = تم الاختيار، لكن تبقى مقاعد فارغة.
verdict-nothing-chosen = لم يُختر شيء.
verdict-waits = تعادل ينتظر قراره.
because-ballots = الأوراق التي سمّت خيارًا: { $ballots }. الامتناع: { $abstentions }.
because-votes = { $title }: { $votes } من { $ballots } ({ $percent } %).
because-sum = { $title }: { $sum } من النقاط من { $given } من الأوراق.
because-choice-absolute = كان المطلوب أكثر من نصف { $base } من الأصوات في القائمة: { $needed } أو أكثر. أكثر الأصوات: { $votes }، أي { $percent } %.
because-choice-two-thirds = كان المطلوب ثلثي { $base } من الأوراق: { $needed } أو أكثر. أكثر الأصوات: { $votes }، أي { $percent } %.
because-beats-all = { $title } يغلب كل خيار آخر.
because-strongest-paths = { $title } لا يغلب كل خيار آخر، لكن ليس لغيره سلسلة انتصارات أقوى.
because-quota = الحصة: { $quota } (الأوراق: { $ballots }، المقاعد: { $seats }).
because-chosen-in-round = الجولة { $round }: اختير { $title } بـ { $votes } من الأصوات؛ والمطلوب { $needed }.
because-left-in-round = الجولة { $round }: اختير { $title } بـ { $votes } من الأصوات، لأن الخيارات الباقية لم تعد أكثر من المقاعد.
because-out-in-round = { $count ->
    [one] الجولة { $round }: يخرج { $titles } بـ { $votes } من الأصوات.
   *[other] الجولة { $round }: تخرج { $titles } ولكل منها { $votes } من الأصوات.
 }
because-surplus-in-round = الجولة { $round }: الأصوات فوق الحصة التي تنتقل من { $titles } إلى التالي على تلك الأوراق: { $surplus }.
because-earlier-round = الجولة { $round }: كان لعدة خيارات أقل الأصوات. كان لـ { $title } أقلها في الجولة { $earlier }.
because-tie-waits = تعادل لم يُقرَّر بعد.
because-tie-chair = نعم ولا متساويان. قرّرت الرئاسة: { $stance }.
because-tie-lot = نعم ولا متساويان. وقعت القرعة على: { $stance }.
because-tie-nobody = تعادل { $titles }. حسب القواعد لا يفوز أحد عندها.
because-tie-chair-for = تعادل { $titles }. قرّرت الرئاسة لصالح { $who }.
because-tie-chair-out = تعادل { $titles }. قرّرت الرئاسة أن يخرج { $who }.
because-tie-lot-for = تعادل { $titles }. وقعت القرعة على { $who }.
because-tie-lot-out = تعادل { $titles }. بالقرعة يخرج { $who }.
because-empty-seats = { $seats ->
    [one] يبقى مقعد واحد فارغًا.
    [two] يبقى مقعدان فارغين.
   *[other] تبقى { $seats } من المقاعد فارغة.
 }
because-room = { $count ->
    [one] صوت واحد من هذه الأصوات أُدلي به في القاعة.
    [two] صوتان من هذه الأصوات أُدلي بهما في القاعة.
   *[other] { $count } من هذه الأصوات أُدلي بها في القاعة.
 }
tie-status-quo = لا يتغيّر شيء ولا يفوز أحد
tie-chair = الرئاسة تقرّر وتقول السبب
tie-lot = القرعة تقرّر
tie-title = تعادل
tie-lead = لـ { $titles } أصوات متساوية. قرّر الآن؛ ثم تُنشر النتيجة.
tie-round = الجولة { $round }
tie-wins = { $count ->
    [one] من يفوز
   *[other] من يفوز: اختر { $count }
 }
tie-out = من يخرج
tie-reason = السبب
tie-reason-help = يستطيع الجميع قراءته بجانب النتيجة.
tie-decide = قرّر وانشر
tie-seed = ما سُحب
tie-seed-help = اسحب أمام الجميع: ارمِ نردًا أو اطلب رقمًا من عدة أشخاص. اكتب ما خرج، حتى 80 حرفًا.
tie-draw = اسحب القرعة وانشر
tie-reason-was = أعطت الرئاسة هذا السبب:
tie-seed-was = سُحبت القرعة بـ:
tie-seed-how = الترتيب هو ترتيب SHA-256 لهذا النص ثم نقطتين ثم رقم الخيار.
done-inroom-entered = حُفظت أصوات القاعة.
conflict-holder-voted = العضو صوّت بنفسه. يُحسب ذلك الصوت.
conflict-voted-in-room = هذا الصوت يُعطى في القاعة. إن كان ذلك خطأ فأخبر أمانة السر.
conflict-voted-online = هذا المقعد صوّت من جهاز. لا يستطيع أن يصوّت في القاعة أيضًا.
conflict-room-too-few = أقل من خمسة أصوات على الورق لن تكون سرية. علّم خمسة مقاعد على الأقل أو لا شيء.
conflict-papers-too-few = أُدخل أقل من خمسة أصوات على الورق. كانت النتيجة ستُظهر من صوّت بماذا، لذلك تبقى مغلقة. أدخل خمسة أصوات على الأقل، أو لا شيء.
conflict-room-too-many = هذه أصوات أكثر من المقاعد المعلَّمة في القائمة.
conflict-tie-decided = تعادل في هذا العدّ قد قُرّر. تبقى أصوات القاعة كما هي.
conflict-tie-waits = تعادل ينتظر قراره.
conflict-no-tie = لا يوجد تعادل ليُقرَّر.
