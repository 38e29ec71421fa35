# التذكيرات، وما يصل بالبريد، وكيف تتقدم جولة التحكيم.
mail-choice-title = ما يصل بالبريد
mail-choice-lead = كل شيء موجود في التطبيق أيضًا. اختر هنا ما نرسله كذلك إلى بريدك الإلكتروني.
mail-choice-no-address = ليس لديك هنا بريد إلكتروني، فلا تصل أي رسالة.
mail-choice-add = إضافة بريد إلكتروني
mail-choice-news = الأخبار
mail-choice-news-help = ما يحدث لمقترحاتك وفرقك وتقييماتك وهيئاتك.
news-by-mail-at-once = فورًا، رسالة لكل خبر
news-by-mail-daily = مرة في اليوم، ما لم أقرأه منذ يوم
news-by-mail-never = أبدًا
mail-choice-reminders = تذكيرات بالتقييمات
mail-choice-reminders-help = للمحكّمين: واحد في اليوم على الأكثر، وفقط عندما ينتظرك تقييم.
reminders-by-mail-daily = كل يوم ينتظر فيه تقييم
reminders-by-mail-usual = إذا لم أبدأ بعد ثلاثة أيام، وقبل انتهاء المهلة
reminders-by-mail-deadlines = فقط قبل انتهاء المهلة: أسبوع ويومان واثنتا عشرة ساعة
reminders-by-mail-never = أبدًا
mail-choice-submit = حفظ اختياري
done-mail-choice = حُفظ اختيارك.
mail-choice-tail =
    تختار هنا ما يصل بالبريد:
    { $settings }
mail-line-reviews = «{ $challenge }»: تقييمات باقية: { $count }، حتى { $until }
mail-line-more = والمزيد في التطبيق: { $count }
notice-jury-reminder = تقييمات تنتظرك: { $count }. أول مهلة تنتهي في { $until }.
mail-jury-reminder-subject = تقييمات باقية: { $count }، حتى { $until }
mail-jury-reminder-body =
    مرحبًا،

    هذه التقييمات تنتظرك:
    { $lines }

    تجدها هنا:
    { $link }

    شكرًا على وقتك.
mail-news-digest-subject = أخبار لم تقرأها: { $count }
mail-news-digest-body =
    مرحبًا،

    هذا جديد ولم يُقرأ بعد:
    { $lines }

    كل ذلك هنا:
    { $link }
notice-jury-nudge = يطلب منك المنظمون إنهاء تقييماتك في «{ $challenge }»: { $count }، حتى { $until }.
notice-jury-nudge-note = يطلب منك المنظمون إنهاء تقييماتك في «{ $challenge }»: { $count }، حتى { $until }. ويكتبون: «{ $note }»
mail-jury-nudge-subject = تقييماتك في «{ $challenge }»
mail-jury-nudge-body =
    مرحبًا،

    يطلب منك المنظمون إنهاء تقييماتك في «{ $challenge }»: { $count }، حتى { $until }. تجدها هنا:
    { $link }

    شكرًا على وقتك.
mail-jury-nudge-note-subject = تقييماتك في «{ $challenge }»
mail-jury-nudge-note-body =
    مرحبًا،

    يطلب منك المنظمون إنهاء تقييماتك في «{ $challenge }»: { $count }، حتى { $until }. ويكتبون:
    «{ $note }»

    تقييماتك هنا:
    { $link }

    شكرًا على وقتك.
board-link = التقدم
board-title = كيف تتقدم الجولة
board-planned = لم تُفتح الجولة بعد
board-planned-text = عندما تُفتح وتُعطى التقييمات للمحكّمين، ترى هنا من لم يبدأ وما الذي ينقص.
board-left = الوقت الباقي
board-days-left = { $days ->
    [0] أقل من يوم
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
   *[other] { $days } يومًا
}
board-over = انتهت المهلة
board-lacking = مقترحات تنقصها تقييمات
board-pace = بسرعة الأيام السبعة الأخيرة
board-pace-in-time = تكتمل في { $date }، قبل انتهاء المهلة
board-pace-late = تكتمل في { $date }، بعد انتهاء المهلة
board-pace-none = من المبكر القول
board-new-conflicts = تضارب مصالح جديد منذ زيارتك الأخيرة: { $count }
board-conflicts-seen = اطلعت عليه
board-lists = قوائم هذه الجولة
board-show = عرض
board-all = الكل
board-order = الترتيب
juror-standing-not-started = لم يبدأ
juror-standing-behind = متأخر
juror-standing-on-the-way = في الطريق
juror-standing-done = انتهى
juror-standing-idle = دون تقييمات
juror-order-standing = من يحتاج إلى كلمة
juror-order-name = الاسم
juror-order-left = الأكثر بقاءً
juror-order-activity = الأطول غيابًا
submission-order-missing = الأكثر نقصًا
submission-order-number = الرقم
board-lacking-only = ينقصها شيء
board-column-seen = آخر عمل
board-column-reminded = آخر تذكير
board-column-missing = ناقصة
board-column-open = لم تنتهِ بعد
board-never = أبدًا
board-hidden = قيد العمل: { $count }. الأسماء مخفية: أنت من الفريق أو لديك تضارب مصالح.
board-lacks-juror = ينقصه محكّم
board-none = لا محكّم في هذا الموضع
board-none-text = اختر مجموعة أخرى في الأعلى.
board-all-in = لكل مقترح تقييماته
board-all-in-text = لا ينقص شيء هنا. وصلت التقييمات.
board-remind = تذكير من اخترتهم
board-remind-help = ترى مرة أخرى من هم قبل إرسال أي شيء. يُذكَّر المحكّم يدويًا مرة في اليوم على الأكثر.
board-remind-title = تذكير المحكّمين
board-remind-lead = يصل إلى كل منهم إشعار في التطبيق، وبالبريد إن لم يرفض: كم تقييمًا بقي، وحتى متى.
board-remind-who = من يُذكَّر
board-remind-choice = { $name }: بقي { $count }
board-remind-choice-last = { $name }: بقي { $count }، آخر تذكير في { $date }
board-remind-today = ذُكِّروا اليوم: { $names }
board-remind-note = سطر منك
board-remind-note-help = يقرؤه كل من اخترته. من فضلك لا تذكر فريقًا ولا مقترحًا.
board-remind-submit = أرسل الآن
board-remind-closed = لا يُذكَّر المحكّمون إلا والجولة مفتوحة.
board-remind-nobody = لا أحد لتذكيره
board-remind-nobody-text = انتهى الجميع أو ذُكِّروا اليوم.
conflict-nobody-to-remind = لا أحد لتذكيره: من اخترتهم انتهوا أو ذُكِّروا اليوم.
done-jurors-reminded = ذُكِّر المحكّمون.
done-conflicts-seen = سُجِّل ذلك. ما يُعلَن من الآن يظهر هنا من جديد.
