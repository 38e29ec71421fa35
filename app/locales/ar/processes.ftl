conflict-process-has-numbers = هناك مقترحات لها أرقام من هذه السنة. تبقى السنة كما هي.
conflict-phase-changed-since = تغيّر شيء آخر بعد ذلك. انظر أولًا إلى الوضع الحالي.
conflict-last-organiser = يبقى آخر منظم. عيّن شخصًا آخر أولًا.
conflict-too-many-challenges = للدورة 30 تحديًا على الأكثر.
conflict-challenge-in-use = تكتب فرق في هذا التحدي بالفعل. يمكن تغيير أجزائه ولا يمكن حذفها.
conflict-challenge-has-numbers = هناك مقترحات تجيب عن هذا التحدي. يبقى عنوانه كما هو.
