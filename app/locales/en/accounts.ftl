sign-up-title = Make an account
sign-up-lead = You need a name and a password. We never ask for your papers, your legal name or your nationality.
sign-up-pseudonym = Name that others see
sign-up-pseudonym-help = 3 to 30 characters. It does not have to be your real name.
sign-up-email = Mail address
sign-up-email-help = Only to send you news and a new password. Without it you get a recovery code.
sign-up-submit = Make my account
sign-up-have-account = I have an account
account-password = Password
account-password-help = At least 10 characters. Three or four words are good.
welcome-title = Your account is ready
welcome-lead = Write this recovery code down. It opens your account when you forget the password.
welcome-code-help = We show it only once. Keep it where you keep important papers, or as a photo on your phone.
welcome-go-on = I wrote it down, go on
log-in-title = Log in
log-in-name = Name or mail address
log-in-submit = Log in
log-in-no-account = I have no account yet
account-title = Your account
account-sessions = Where you are logged in
account-session-since = Since { $when }
account-session-this = This device
account-log-out = Log out
log-in-forgotten = Password forgotten?
account-no-email = None
account-admin = Administration
account-settings = Settings
account-back = Back to my account
account-password-again = Your password
account-export = Download my data
account-export-text = Everything we store about you, in one file (JSON).
account-session-used = Last used { $when }
account-session-end = Log out there
account-end-others = Log out on all other devices
account-end-all = Log out everywhere
password-title = Change the password
password-lead = All other devices are logged out.
password-old = Old password
password-new = New password
password-submit = Save the new password
done-password-changed = The new password is saved. All other devices are logged out.
done-sessions-ended = Done. Those devices are logged out.
done-logged-out-everywhere = You are logged out on every device.
email-title = Mail address
email-lead = We send a link to the new address. The address counts when you have opened the link.
email-help = Nobody else sees it. Only to send you news and a new password.
email-now = Your address now:
email-submit = Send me the link
email-remove = Remove my mail address
done-email-asked = We have sent you a link. Open it within one hour.
done-email-removed = Your mail address is removed.
done-email-confirmed = Your mail address is confirmed.
confirm-title = Is this your address?
confirm-lead = We will send your news and new passwords to { $email }.
confirm-submit = Yes, this is mine
language-title = Language of letters
language-lead = In this language we write to you by mail.
language-label = Language
language-submit = Save the language
done-language-saved = The language is saved.
code-title = New recovery code
code-lead = The old code stops working. The new one opens your account when you forget the password.
code-submit = Make a new code
code-new-title = Your new recovery code
erase-title = Erase my account
erase-short = Your name, address and devices are deleted for ever.
erase-effect = Your name, your mail address and your log-ins are deleted for ever. Texts that you wrote with others stay; as author they name “a former participant”. Votes stay too. You cannot undo this.
erase-submit = Erase my account for ever
done-account-erased = Your account is erased. Thank you for taking part.
former-participant = a former participant
forgot-title = Password forgotten
forgot-lead = If the account has a mail address, we send a link to it. The link works for one hour.
forgot-submit = Send the link
forgot-code = I have a recovery code
done-reset-asked = If there is such an account with a mail address, a letter is on its way.
reset-title = Choose a new password
recover-title = Use the recovery code
recover-lead = The code works once. Afterwards you get a new one.
recover-code = Recovery code
recover-code-help = 24 letters and digits. Small letters and spaces do no harm.
recover-by-mail = I prefer a link by mail
link-dead-title = This link does not work any more
link-dead-text = It was used before, or it is older than one hour, or there is a newer letter.
link-dead-again = Ask for a new password
invitation-title = You are invited
invitation-lead = This link gives you the role { $role } ({ $scope }). It works once.
invitation-how = You need an account. If you have none, make one: it takes a minute.
invitation-accept = Accept as { $name }
done-invitation-accepted = You have your new role.
conflict-email-taken = Another account has this mail address. Remove it there first.
conflict-invitation-used = This invitation was used before. Ask for a new one.
conflict-invitation-revoked = This invitation was taken back. Ask the person who sent it.
conflict-invitation-expired = This invitation has run out. Ask for a new one.
conflict-not-yourself = You cannot shut out your own account.
conflict-last-admin = This is the last account that runs this site. Make another one an admin first.
mail-reset-subject = Your new password
mail-reset-body =
    Hello { $name },

    open this link and choose a new password:

    { $link }

    The link works once, for one hour. You did not ask for it? Then do nothing: your password stays.
mail-confirm-subject = Is this your address?
mail-confirm-body =
    Hello { $name },

    open this link to confirm that this is your mail address:

    { $link }

    The link works once, for one hour. You do not know us? Then do nothing, and we do not write again.
mail-address-changed-subject = Your account has a new mail address
mail-address-changed-body =
    Hello { $name },

    your account now has another mail address. We do not write to this one any more.

    Was it not you? Log in and change your password, or ask the organisers for help.
mail-invitation-subject = You are invited
mail-invitation-body =
    Hello,

    you are invited to work with us on Inquiry Lab. Open this link to say yes:

    { $link }

    The link works once. The page says which role it gives.
