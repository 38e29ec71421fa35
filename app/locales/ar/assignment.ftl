# التوزيع بأسبابه؛ المجالات، الغياب، طلبات تولّي التقييم، عمل اللجنة.
assign-tab-proposals = حسب المقترح
assign-tab-jurors = حسب المحكّم
assign-tab-not-met = غير متحقق ({ $count })
assign-column-fields = المجالات
assign-column-jurors = المحكّمون، ولماذا
assign-column-load = التقييمات من أقصى عدد
assign-column-languages = اللغات
assign-column-problem = ما لم يتحقق
assign-problems = مقترحات ينقصها شيء
assign-why-by-hand = حُدّد يدويًا
assign-why-stands = قائم من قبل
assign-why-language = يقرأ اللغة
assign-why-foreign-language = يقرؤها كلغة أجنبية
assign-why-field = يعرف المجال
assign-why-load = لديه متّسع
assign-numbers = المحكّمون: { $jurors }. مع تضارب مصالح أو تنحٍّ: { $conflicted }. بلا متّسع: { $full }. غائبون: { $unavailable }.
assign-no-expert = لا أحد من محكّميه يعرف مجاله.
assign-foreign = يقرؤه كلغة أجنبية: { $names }.
assign-missing = تقييمات لا يستطيع أحد أن يتولاها: { $count }
assign-foreign-count = تقييمات بلغة أجنبية: { $count }
assign-no-expert-count = مقترحات لا يعرف أحد من محكّميها مجالها: { $count }
assign-no-topic-count = مقترحات بلا مجال: { $count }
assign-groups = ينقسم المحكّمون إلى { $count } مجموعات لا تقرأ أي مقترح مشترك. لا يمكن مقارنة شدتهم بين مجموعة وأخرى.
assign-away-count = محكّمون غائبون لا يُعطَون شيئًا جديدًا: { $count }
assign-only-juror = ما يقرؤه { $name } فقط.
assign-only-proposal = مقترح واحد فقط.
assign-show-all = عرض الكل
assign-all-met = كل شيء متحقق
assign-all-met-text = لكل مقترح عدد كافٍ من المحكّمين الذين يقرؤون لغته ويعرفون مجاله.
topics-title = مجالات المقترحات
topics-lead = ضع علامة على مجالات كل مقترح. عندئذ يعطي التوزيع كل مقترح محكّمًا يعرف مجاله، حيث أمكن.
review-state-away = المحكّم غائب
away-title = دورك في هذه الجولة
away-heading = هل أنت غائب؟
away-lead = قل ذلك حالما تعرف. عندئذ يقيّم آخرون مكانك، ولا ينتظر أي فريق.
away-kind = ما الأمر؟
away-kind-away = أغيب بضعة أيام
away-kind-stopped = لا أستطيع المتابعة في هذه الجولة
away-from = أول يوم غياب
away-from-help = اليوم، إن تركته فارغًا.
away-until = آخر يوم غياب
away-until-help = فقط إذا كنت تغيب بضعة أيام.
away-keeps = أحتفظ بتقييماتي وأنهيها في الوقت المحدد
away-keeps-help = وإلا يحصل محكّمون آخرون على التقييمات التي لم تنهها. ما أنهيته يبقى.
away-say = أعلن غيابي
away-unfinished = تقييمات لم تنهها: { $count }
away-until-day = أنت غائب حتى { $day }، ولا تُعطى شيئًا جديدًا حتى ذلك الحين.
away-for-good = قلت إنك لا تستطيع المتابعة في هذه الجولة. لا تُعطى شيئًا جديدًا.
away-over = انتهى غيابك في { $day }.
away-gone = تقييمات لك أُعيدت: { $count }
away-back = عدت
away-back-help = عندما تعود، تستعيد ما لم يأخذه أحد غيرك حتى ذلك الحين، مع مسوداتك.
away-fields-title = مجالاتك
away-fields = مجالات تعرفها جيدًا
away-fields-help = تحصل أولًا على مقترحات من هذه المجالات.
swap-title = اطلب من أحد أن يتولاه
swap-lead = يقيّم شخص آخر هذا المقترح مكانك إن وافق. حتى ذلك الحين يبقى لك.
swap-lead-anonymous = في هذه الجولة لا يعرف المحكّمون أسماء بعضهم. كل من يستطيع تولّي التقييم يرى طلبك من دون اسمك.
swap-to = ممن تطلب؟
swap-anyone = من أي شخص يستطيع
swap-can = محكّمون يستطيعون توليه: { $count }
swap-reason = لماذا؟
swap-reason-help = يقرأ هذا من تطلب منهم، والمنظمون.
swap-ask = إرسال الطلب
swap-nobody = لا أحد يستطيع توليه الآن
swap-nobody-text = لدى المحكّمين الآخرين تضارب مصالح، أو لا متّسع لديهم، أو هو لديهم من قبل. إن لم تستطع تقييمه فتنحَّ: يبحث المنظمون عن أحد.
swap-closed = لم يعد ممكنًا إعطاء هذا التقييم لغيرك
swap-closed-text = لقد بدأ، أو الجولة ليست مفتوحة. ما زال يمكنك التنحي.
swap-standing = لقد طلبت من قبل
swap-standing-text = يبقى طلبك قائمًا حتى يتولى أحد التقييم أو تبدأه أنت.
swap-take = أتولى التقييم
swap-decline = رفض
swap-withdraw = سحب الطلب
swap-give-to = يُعطى إلى
swap-state-open = مفتوح
swap-state-taken = تولاه غيرك
swap-state-declined = مرفوض
swap-state-withdrawn = مسحوب
swap-state-ended = منتهٍ
swaps-title = طلبات تولّي التقييم
swaps-lead = يطلب محكّمون من غيرهم أن يتولوا تقييمًا. لا يتغير شيء حتى يتولاه أحد.
swaps-asked = ما يُطلب منك
swaps-mine = ما طلبته
swaps-none = لا طلبات
swaps-none-text = عندما يبحث محكّم عن أحد لتقييم تستطيع توليه، تجده هنا.
swaps-from = من { $name }.
swaps-to = إلى { $name }.
swaps-to-anyone = إلى أي شخص يستطيع.
swaps-taken-by = تولاه { $name }.
swaps-requests = طلبات المحكّمين
swaps-requests-lead = يطلب المحكّمون بعضهم من بعض تولّي تقييم. يمكنك أن تقرر مكانهم.
swaps-requests-none = عندما يطلب محكّمون من غيرهم تولّي تقييم، تجده هنا.
swaps-all = كل الطلبات
workload-title = عمل اللجنة
workload-lead = كم يقبل كل محكّم وكم لديه وكم أنجز. يبيّن إلى أين وصل كل واحد، لا ما أعطاه.
workload-tab-jurors = المحكّمون ({ $count })
workload-tab-proposals = المقترحات ({ $count })
workload-sort = الترتيب
workload-sort-name = الاسم
workload-sort-assigned = الأكثر عطاءً لهم
workload-sort-open = الأكثر للكتابة
workload-sort-finished = الأكثر إنجازًا
workload-sort-room = الأكثر متّسعًا
workload-sort-seen = الأطول بلا كتابة
coverage-sort-number = الرقم
coverage-sort-finished = الأقل إنجازًا
coverage-sort-assigned = الأقل محكّمين
workload-column-gone = أُعيدت
workload-column-seen = آخر كتابة
workload-never = ليس بعد
workload-limit-of = أقصى عدد تقييمات { $name }
workload-limit-help = فارغ لحد الجولة.
workload-away = غائب
workload-away-until = غائب حتى { $day }
workload-stopped = لا يتابع
workload-former = لم يعد محكّمًا
workload-back = عاد
workload-mark = تسجيل محكّم كغائب
workload-mark-help = تُعاد التقييمات غير المنتهية، ولا يُعطى شيء جديد. يصل المحكّم خبر بذلك.
workload-mark-act = تسجيل كغائب
done-topics = حُفظت مجالات المقترحات.
done-jury-fields = حُفظت مجالاتك.
done-juror-away = شكرًا لإخبارنا. يعلم المنظمون بذلك.
done-juror-back = أهلًا بعودتك.
done-juror-marked-away = سُجّل المحكّم كغائب.
done-juror-marked-back = عاد المحكّم.
done-swap-asked = أُرسل طلبك.
done-swap-taken = التقييم لك الآن. شكرًا.
done-swap-declined = رُفض الطلب.
done-swap-withdrawn = سُحب طلبك.
done-swap-given = أُعطي التقييم للمحكّم.
conflict-not-away = هذا المحكّم ليس مسجلًا كغائب.
conflict-juror-away = هذا المحكّم غائب.
conflict-swap-too-late = بدأ هذا التقييم، أو الجولة ليست مفتوحة. لم يعد ممكنًا إعطاؤه لغيرك.
conflict-swap-open = هناك طلب لهذا التقييم من قبل.
conflict-swap-nobody = لا يستطيع أي محكّم آخر تولّي هذا التقييم الآن.
conflict-swap-ended = انتهى هذا الطلب.
conflict-swap-no-room = لم يعد لدى المحكّم متّسع لهذا التقييم، أو هو لديه أو كان لديه.
notice-jury-away = أحد محكّمي «{ $challenge }» غائب. تقييمات أُعيدت: { $count }.
notice-jury-back = عاد أحد محكّمي «{ $challenge }». تقييمات استعادها: { $count }.
notice-jury-marked-away = سُجّلت كغائب في لجنة «{ $challenge }».
notice-jury-swap-asked = يطلب منك أحد محكّمي «{ $challenge }» تولّي تقييم.
notice-jury-swap-taken = يتولى محكّم آخر تقييمك في «{ $challenge }».
notice-jury-swap-declined = رُفض طلبك في «{ $challenge }». يبقى التقييم لك.
mail-jury-away-subject = أحد محكّمي «{ $challenge }» غائب
mail-jury-away-body =
    مرحبًا،

    أحد محكّمي «{ $challenge }» غائب. تقييمات أُعيدت: { $count }. انظر ما ينقص وأعطه لغيره:
    { $link }
mail-jury-back-subject = عاد أحد محكّمي «{ $challenge }»
mail-jury-back-body =
    مرحبًا،

    عاد أحد محكّمي «{ $challenge }». تقييمات استعادها: { $count }. التوزيع كما هو الآن هنا:
    { $link }
mail-jury-marked-away-subject = سُجّلت كغائب: «{ $challenge }»
mail-jury-marked-away-body =
    مرحبًا،

    سجّلك أحد المنظمين كغائب في لجنة «{ $challenge }». إن لم يكن الأمر كذلك فقل هنا إنك عدت:
    { $link }
mail-jury-swap-asked-subject = هل تستطيع تولّي تقييم في «{ $challenge }»؟
mail-jury-swap-asked-body =
    مرحبًا،

    يطلب منك أحد محكّمي «{ $challenge }» تولّي تقييم. يمكنك أن تقول نعم أو لا هنا:
    { $link }
mail-jury-swap-taken-subject = تولّى غيرك تقييمك في «{ $challenge }»
mail-jury-swap-taken-body =
    مرحبًا،

    يتولى محكّم آخر تقييمك في «{ $challenge }». لم يبق عليك شيء من أجله:
    { $link }
mail-jury-swap-declined-subject = رُفض طلبك في «{ $challenge }»
mail-jury-swap-declined-body =
    مرحبًا،

    رُفض طلبك في «{ $challenge }»، ويبقى التقييم لك. يمكنك أن تطلب من شخص آخر:
    { $link }
