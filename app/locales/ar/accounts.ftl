sign-up-title = إنشاء حساب
sign-up-lead = تحتاج إلى اسم وكلمة مرور. لا نسألك أبدًا عن أوراقك أو اسمك الرسمي أو جنسيتك.
sign-up-pseudonym = الاسم الذي يراه الآخرون
sign-up-pseudonym-help = من 3 إلى 30 حرفًا. لا يلزم أن يكون اسمك الحقيقي.
sign-up-email = البريد الإلكتروني
sign-up-email-help = فقط لإرسال الأخبار وكلمة مرور جديدة إليك. من دونه تحصل على رمز استرداد.
sign-up-submit = أنشئ حسابي
sign-up-have-account = لديّ حساب
account-password = كلمة المرور
account-password-help = 10 أحرف على الأقل. ثلاث كلمات أو أربع اختيار جيد.
welcome-title = حسابك جاهز
welcome-lead = اكتب رمز الاسترداد هذا. إنه يفتح حسابك إذا نسيت كلمة المرور.
welcome-code-help = نعرضه مرة واحدة فقط. احفظه مع أوراقك المهمة، أو صورةً في هاتفك.
welcome-go-on = كتبته، متابعة
log-in-title = تسجيل الدخول
log-in-name = الاسم أو البريد الإلكتروني
log-in-submit = دخول
log-in-no-account = ليس لديّ حساب بعد
account-title = حسابك
account-sessions = أين سجّلت الدخول
account-session-since = منذ { $when }
account-session-this = هذا الجهاز
account-log-out = تسجيل الخروج
log-in-forgotten = نسيت كلمة المرور؟
account-no-email = لا يوجد
account-admin = الإدارة
account-settings = الإعدادات
account-back = العودة إلى حسابي
account-password-again = كلمة مرورك
account-export = تنزيل بياناتي
account-export-text = كل ما نحفظه عنك، في ملف واحد (JSON).
account-session-used = آخر استخدام: { $when }
account-session-end = تسجيل الخروج هناك
account-end-others = تسجيل الخروج من كل الأجهزة الأخرى
account-end-all = تسجيل الخروج من كل مكان
password-title = تغيير كلمة المرور
password-lead = سيُسجَّل الخروج من كل الأجهزة الأخرى.
password-old = كلمة المرور القديمة
password-new = كلمة المرور الجديدة
password-submit = حفظ كلمة المرور الجديدة
done-password-changed = حُفظت كلمة المرور الجديدة. سُجّل الخروج من كل الأجهزة الأخرى.
done-sessions-ended = تم. سُجّل الخروج من تلك الأجهزة.
done-logged-out-everywhere = سُجّل خروجك من كل الأجهزة.
email-title = البريد الإلكتروني
email-lead = نرسل رابطًا إلى العنوان الجديد. يُعتمد العنوان بعد أن تفتح الرابط.
email-help = لا يراه أحد غيرك. فقط لإرسال الأخبار وكلمة مرور جديدة إليك.
email-now = عنوانك الآن:
email-submit = أرسلوا لي الرابط
email-remove = إزالة بريدي الإلكتروني
done-email-asked = أرسلنا إليك رابطًا. افتحه خلال ساعة.
done-email-removed = أُزيل بريدك الإلكتروني.
done-email-confirmed = تم تأكيد بريدك الإلكتروني.
confirm-title = هل هذا عنوانك؟
confirm-lead = سنرسل أخبارك وكلمات المرور الجديدة إلى { $email }.
confirm-submit = نعم، هذا عنواني
language-title = لغة الرسائل
language-lead = بهذه اللغة نكتب إليك بالبريد.
language-label = اللغة
language-submit = حفظ اللغة
done-language-saved = حُفظت اللغة.
code-title = رمز استرداد جديد
code-lead = يتوقف الرمز القديم. والجديد يفتح حسابك إذا نسيت كلمة المرور.
code-submit = إنشاء رمز جديد
code-new-title = رمز الاسترداد الجديد
erase-title = محو حسابي
erase-short = يُمحى اسمك وعنوانك وأجهزتك إلى الأبد.
erase-effect = يُمحى اسمك وبريدك وعمليات دخولك إلى الأبد. تبقى النصوص التي كتبتها مع غيرك، ويظهر كاتبها «مشارك سابق». وتبقى الأصوات أيضًا. لا يمكنك التراجع عن هذا.
erase-submit = محو حسابي إلى الأبد
done-account-erased = مُحي حسابك. شكرًا على مشاركتك.
former-participant = مشارك سابق
forgot-title = نسيت كلمة المرور
forgot-lead = إذا كان للحساب بريد إلكتروني، نرسل إليه رابطًا. يعمل الرابط ساعة واحدة.
forgot-submit = إرسال الرابط
forgot-code = لديّ رمز استرداد
done-reset-asked = إذا وُجد حساب كهذا وله بريد إلكتروني، فالرسالة في طريقها.
reset-title = اختر كلمة مرور جديدة
recover-title = استخدام رمز الاسترداد
recover-lead = يعمل الرمز مرة واحدة. بعدها تحصل على رمز جديد.
recover-code = رمز الاسترداد
recover-code-help = 24 حرفًا ورقمًا. لا تهم الحروف الصغيرة ولا المسافات.
recover-by-mail = أفضّل رابطًا بالبريد
link-dead-title = هذا الرابط لم يعد يعمل
link-dead-text = استُخدم من قبل، أو مضت عليه ساعة، أو هناك رسالة أحدث.
link-dead-again = اطلب كلمة مرور جديدة
invitation-title = أنت مدعو
invitation-lead = يعطيك هذا الرابط دور { $role } ({ $scope }). يعمل مرة واحدة.
invitation-how = تحتاج إلى حساب. إذا لم يكن لديك حساب، فأنشئ واحدًا: يستغرق ذلك دقيقة.
invitation-accept = القبول باسم { $name }
done-invitation-accepted = حصلت على دورك الجديد.
conflict-email-taken = حساب آخر له هذا البريد. أزله من هناك أولًا.
conflict-invitation-used = استُخدمت هذه الدعوة من قبل. اطلب دعوة جديدة.
conflict-invitation-revoked = سُحبت هذه الدعوة. اسأل من أرسلها.
conflict-invitation-expired = انتهت مدة هذه الدعوة. اطلب دعوة جديدة.
conflict-not-yourself = لا يمكنك إيقاف حسابك أنت.
conflict-last-admin = هذا آخر حساب يدير الموقع. أعطِ هذا الدور لحساب آخر أولًا.
mail-reset-subject = كلمة مرورك الجديدة
mail-reset-body =
    مرحبًا { $name }،

    افتح هذا الرابط واختر كلمة مرور جديدة:

    { $link }

    يعمل الرابط مرة واحدة، لمدة ساعة. لم تطلب ذلك؟ لا تفعل شيئًا: تبقى كلمة مرورك كما هي.
mail-confirm-subject = هل هذا عنوانك؟
mail-confirm-body =
    مرحبًا { $name }،

    افتح هذا الرابط لتؤكد أن هذا عنوانك:

    { $link }

    يعمل الرابط مرة واحدة، لمدة ساعة. لا تعرفنا؟ لا تفعل شيئًا، ولن نكتب إليك مرة أخرى.
mail-address-changed-subject = لحسابك عنوان بريد جديد
mail-address-changed-body =
    مرحبًا { $name }،

    لحسابك الآن عنوان بريد آخر. لن نكتب إلى هذا العنوان بعد اليوم.

    لم تفعل ذلك أنت؟ سجّل الدخول وغيّر كلمة مرورك، أو اطلب المساعدة من المنظمين.
mail-invitation-subject = أنت مدعو
mail-invitation-body =
    مرحبًا،

    أنت مدعو للعمل معنا على Inquiry Lab. افتح هذا الرابط لتقبل:

    { $link }

    يعمل الرابط مرة واحدة. تذكر الصفحة الدور الذي يعطيه.
