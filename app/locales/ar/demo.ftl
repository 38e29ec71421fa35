# What a demo instance shows: its accounts.
demo-accounts-title = تجوّل بصفة شخص آخر
demo-home-text = هذا عرض تجريبي: المدن والأشخاص والمقترحات من الخيال. جرّب كل دور، ولا شيء مما تفعله هنا يُحتسب.
demo-accounts-lead = هذه نسخة للتجربة. اختر من تريد أن تكون، فتدخل بصفة هذا الشخص. كل الأسماء والمدن من الخيال، ويمكنك تغيير كل شيء.
demo-accounts-caption = حسابات هذه التجربة
demo-column-role = أنا
demo-column-name = الاسم
demo-role-organiser = من التنظيم
demo-role-participant = مشارك
demo-role-mentor = مرشد
demo-role-juror = عضو لجنة التحكيم
demo-role-chair = رئاسة المجلس
demo-role-secretary = أمانة المجلس
demo-role-member = عضو المجلس
demo-role-official = موظف البلدية
demo-role-admin = إدارة الموقع
