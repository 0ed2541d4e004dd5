import type { Locale } from '@/lib/i18n/routing';

/**
 * Short messages of Mastodon 4.6.5 besides those in `lib/facts/labels`, word for word, so that whoever sees one can search for it. Read in
 * config/locales/{da,de,en}.yml, devise.{da,de,en}.yml, activerecord.{da,de,en}.yml, simple_form.{da,de,en}.yml,
 * app/javascript/mastodon/locales/{da,de,en}.json and, for `api.`, app/controllers/api/base_controller.rb and
 * concerns/api/error_handling.rb, which have them in English only. `rails.` is of the framework, and `api.file_size` of its checks of
 * files, as mastodon/mastodon#32983 has it.
 */
export const moreMessages = {
  'api.disabled': { en: 'Your login is currently disabled' },
  'api.not_permitted': { en: 'This action is not allowed' },
  'api.pending': { en: 'Your login is currently pending approval' },
  'api.unconfirmed': { en: 'Your login is missing a confirmed e-mail address' },
  'auth.status.confirming': {
    en: 'Waiting for email confirmation to be completed.',
    da: 'Afventer færdiggørelse af e-mailbekræftelse.',
    de: 'Auf die Bestätigung deiner E-Mail-Adresse wird gewartet.',
  },
  'auth.status.pending': {
    en: 'Your application is pending review by our staff.',
    da: 'Din ansøgning afventer gennemgang af vores personale.',
    de: 'Die Prüfung deiner Bewerbung steht noch aus und kann einige Zeit in Anspruch nehmen.',
  },
  'auth.status.redirecting_to': {
    en: 'Your account is inactive because it is currently redirecting to %{acct}.',
    da: 'Din konto er inaktiv, da den i øjeblikket omdirigerer til %{acct}.',
    de: 'Dein Konto ist inaktiv, weil es zu %{acct} umgezogen ist.',
  },
  'auth.status.self_destruct': {
    en: 'As %{domain} is closing down, you will only get limited access to your account.',
    da: 'Da %{domain} er under nedlukning, vil du kun have begrænset adgang til din konto.',
    de: 'Da %{domain} den Betrieb einstellen wird, wirst du nur begrenzten Zugriff auf dein Konto haben.',
  },
  'self_destruct.title': {
    en: 'This server is closing down',
    da: 'Denne server er under nedlukning',
    de: 'Dieser Server wird den Betrieb einstellen',
  },
  'devise.pending': {
    en: 'Your account is still under review.',
    da: 'Din konto er stadig under revision.',
    de: 'Dein Konto wird weiterhin überprüft.',
  },
  'devise.unconfirmed': {
    en: 'You have to confirm your email address before continuing.',
    da: 'Bekræft din e-mailadresse for at fortsætte.',
    de: 'Du musst deine E-Mail-Adresse bestätigen, bevor du fortfahren kannst.',
  },
  'devise.invalid': {
    en: 'Invalid %{authentication_keys} or password.',
    da: 'Ugyldig %{authentication_keys} eller adgangskode.',
    de: '%{authentication_keys} oder Passwort ungültig.',
  },
  'devise.inactive': {
    en: 'Your account is not activated yet.',
    da: 'Din konto er endnu ikke aktiveret.',
    de: 'Dein Konto wurde noch nicht aktiviert.',
  },
  'devise.confirmations.send_instructions': {
    en: "You will receive an email with instructions for how to confirm your email address in a few minutes. Please check your spam folder if you didn't receive this email.",
    da: 'Du vil inden for få minutter modtage en e-mail med instruktioner om, hvordan du bekræfter din e-mailadresse. Tjek din spam-mappe, hvis du ikke har modtaget denne e-mail.',
    de: 'Du wirst in wenigen Minuten eine E-Mail erhalten. Darin wird erklärt, wie du deine E-Mail-Adresse bestätigen kannst. Schau bitte auch in deinem Spam-Ordner nach, wenn du diese E-Mail nicht erhalten hast.',
  },
  'devise.confirmation_period_expired': {
    en: 'needs to be confirmed within %{period}, please request a new one',
    da: 'skal bekræftes indenfor %{period}. Anmod om en ny',
    de: 'muss innerhalb %{period} bestätigt werden, bitte fordere einen neuen Link an',
  },
  'devise.passwords.send_instructions': {
    en: "If your email address exists in our database, you will receive a password recovery link at your email address in a few minutes. Please check your spam folder if you didn't receive this email.",
    da: 'Hvis din e-mailadresse findes i vores database, vil du inden for få minutter modtage et link til adgangskodenulstilling på din e-mailadresse. Tjek din spam-mappe, hvis du ikke har modtaget denne e-mail.',
    de: 'Du erhältst in wenigen Minuten eine E-Mail, sofern deine Adresse unserer Datenbank bekannt ist. In dieser Nachricht befindet sich ein Link. Wenn du diesen aufrufst, kannst du dein Passwort zurücksetzen. Sollte die E-Mail nicht im Posteingangsordner landen, überprüfe auch deinen Spam-/Junk-Ordner.',
  },
  'devise.passwords.no_token': {
    en: "You can't access this page without coming from a password reset email. If you do come from a password reset email, please make sure you used the full URL provided.",
    da: 'Denne side er kun tilgængelig via linket fra en e-mail til adgangskodenulstillings. Husk i den forbindelse at benytte den fuldstændige URL fra e-mailen.',
    de: 'Du kannst diese Seite nur über den Link aus der E-Mail zum Zurücksetzen des Passworts aufrufen. Wenn du einen solchen Link aufgerufen hast, vergewissere dich bitte, dass du die vollständige Adresse aufrufst.',
  },
  'challenge.invalid_password': {
    en: 'Invalid password',
    da: 'Ugyldig adgangskode',
    de: 'Ungültiges Passwort',
  },
  'users.rate_limited': {
    en: 'Too many authentication attempts, try again later.',
    da: 'For mange godkendelsesforsøg. Prøv igen senere.',
    de: 'Zu viele Authentisierungsversuche. Bitte versuche es später noch einmal.',
  },
  'users.invalid_otp_token': {
    en: 'Invalid two-factor code',
    da: 'Ugyldig tofaktorkode',
    de: 'Ungültiger Code der Zwei-Faktor-Authentisierung (2FA)',
  },
  'generic.validation_errors.one': {
    en: "Something isn't quite right yet! Please review the error below",
    da: 'Noget er ikke er helt i vinkel! Tjek fejlen nedenfor',
    de: 'Etwas ist noch nicht ganz richtig! Bitte korrigiere den Fehler',
  },
  'generic.validation_errors.other': {
    en: "Something isn't quite right yet! Please review %{count} errors below",
    da: 'Noget er ikke er helt i vinkel! Tjek de %{count} fejl nedenfor',
    de: 'Etwas ist noch nicht ganz richtig! Bitte korrigiere %{count} Fehler',
  },
  'deletes.success_msg': {
    en: 'Your account was successfully deleted',
    da: 'Din konto er nu slettet',
    de: 'Dein Konto wurde erfolgreich gelöscht',
  },
  'deletes.challenge_not_passed': {
    en: 'The information you entered was not correct',
    da: 'De angivne oplysninger er forkerte',
    de: 'Die eingegebenen Informationen waren nicht korrekt',
  },
  'user.email.blocked': {
    en: 'uses a disallowed e-mail provider',
    da: 'bruger en ikke-tilladt e-mailudbyder',
    de: 'verwendet einen unerlaubten E-Mail-Provider',
  },
  'user.email.unreachable': {
    en: 'does not seem to exist',
    da: 'ser ikke ud til at eksistere',
    de: 'scheint nicht zu existieren',
  },
  'rails.taken': { en: 'has already been taken' },
  'migrations.on_cooldown': {
    en: 'You have recently migrated your account. This function will become available again in %{count} days.',
    da: 'Du har for nylig migreret din konto. Denne funktion tilgængeliggøres igen om %{count} dage.',
    de: 'Du bist mit deinem Konto erst vor Kurzem umgezogen. Diese Funktion wird in %{count} Tagen wieder verfügbar sein.',
  },
  'migrations.not_redirecting': {
    en: 'Your account is not redirecting to any other account currently.',
    da: 'Din konto omdirigerer pt. ikke til nogen anden konto.',
    de: 'Dein Konto wird derzeit nicht auf ein anderes Konto weitergeleitet.',
  },
  'migrations.redirected_msg': {
    en: 'Your account is now redirecting to %{acct}.',
    da: 'Din konto omdirigerer nu til %{acct}.',
    de: 'Dein Konto wird nun zu %{acct} weitergeleitet.',
  },
  'migrations.moved_msg': {
    en: 'Your account is now redirecting to %{acct} and your followers are being moved over.',
    da: 'Din konto omdirigeres nu til %{acct} og dine følgere overflyttes.',
    de: 'Dein Konto wird jetzt auf %{acct} weitergeleitet und deine Follower werden übertragen.',
  },
  'imports.errors.empty': {
    en: 'Empty CSV file',
    da: 'CSV-fil tom',
    de: 'Leere CSV-Datei',
  },
  'imports.errors.invalid_csv_file': {
    en: 'Invalid CSV file. Error: %{error}',
    da: 'Ugyldig CSV-fil. Fejl: %{error}',
    de: 'Ungültige CSV-Datei. Fehler: %{error}',
  },
  'imports.errors.invalid_json_file': {
    en: 'Invalid JSON file. Error: %{error}',
    da: 'Ugyldig JSON-fil. Fejl: %{error}',
    de: 'Ungültige JSON-Datei. Fehler: %{error}',
  },
  'imports.errors.status_not_found_warning': {
    en: 'Some of your filters hide specific posts that are not known by this server.',
    da: 'Nogle af dine filtre skjuler bestemte indlæg, som denne server ikke kender til.',
    de: 'Einige deiner Filter blenden bestimmte Beiträge aus, die diesem Server nicht bekannt sind.',
  },
  'imports.mismatched_types_warning': {
    en: 'It appears you may have selected the wrong type for this import, please double-check.',
    da: 'Ser ud til, at en forkerte type er valgt til denne import. Dobbelttjek.',
    de: 'Möglicherweise hast du das falsche Format für diesen Import ausgewählt. Bitte überprüfe alles noch einmal.',
  },
  'imports.success': {
    en: 'Your data was successfully uploaded and will be processed in due time',
    da: 'Dine data er uploadet og vil blive behandlet hurtigst muligt',
    de: 'Deine Daten wurden erfolgreich hochgeladen und werden in Kürze verarbeitet',
  },
  'import.data.malformed': {
    en: 'is malformed',
    da: 'har ugyldigt format',
    de: 'ist fehlerhaft',
  },
  'errors.400': {
    en: 'The request you submitted was invalid or malformed.',
    da: 'Din indsendte anmodning er ugyldig eller fejlbehæftet.',
    de: 'Die Anfrage, die du gestellt hast, war ungültig oder fehlerhaft.',
  },
  'errors.403': {
    en: "You don't have permission to view this page.",
    da: 'Du har ikke tilladelse til at se denne side.',
    de: 'Dir fehlt die Berechtigung, diese Seite aufzurufen.',
  },
  'errors.404': {
    en: "The page you are looking for isn't here.",
    da: 'Den side du leder efter findes ikke.',
    de: 'Die Seite, nach der du gesucht hast, wurde nicht gefunden.',
  },
  'errors.406': {
    en: 'This page is not available in the requested format.',
    da: 'Denne side er ikke tilgængelig i det anmodede format.',
    de: 'Diese Seite ist im gewünschten Format nicht verfügbar.',
  },
  'errors.410': {
    en: "The page you were looking for doesn't exist here anymore.",
    da: 'Den side, du leder efter, findes ikke længere.',
    de: 'Die Seite, nach der du gesucht hast, existiert hier nicht mehr.',
  },
  'errors.422': {
    en: 'Security verification failed. Are you blocking cookies?',
    da: 'Sikkerhedsbekræftelse mislykkedes. Blokeres cookies?',
    de: 'Sicherheitsüberprüfung fehlgeschlagen. Blockierst du Cookies?',
  },
  'errors.429': {
    en: 'Too many requests',
    da: 'For mange anmodninger',
    de: 'Zu viele Anfragen',
  },
  'errors.500': {
    en: "We're sorry, but something went wrong on our end.",
    da: 'Beklager, noget gik galt hos os.',
    de: 'Wir bitten um Verzeihung, aber etwas ist bei uns schiefgegangen.',
  },
  'errors.503': {
    en: 'The page could not be served due to a temporary server failure.',
    da: 'Siden kunne ikke vises grundet en midlertidig serverfejl.',
    de: 'Die Seite konnte wegen eines temporären Serverfehlers nicht angezeigt werden.',
  },
  'severed_relationships.purged': {
    en: "Information about this server has been purged by your server's administrators.",
    da: 'Oplysninger om denne server er blevet renset af serveradministratoreren.',
    de: 'Informationen über diesen Server wurden von deinen Server-Administrator*innen entfernt.',
  },
  'severed_relationships.domain_block': {
    en: 'Server suspension (%{target_name})',
    da: 'Serversuspendering (%{target_name})',
    de: 'Serversperre (%{target_name})',
  },
  'web.alert.unexpected': {
    en: 'An unexpected error occurred.',
    da: 'En uventet fejl opstod.',
    de: 'Ein unerwarteter Fehler ist aufgetreten.',
  },
  'web.alert.rate_limited': {
    en: 'Rate limited',
    da: 'Hastighedsbegrænset',
    de: 'Anfragelimit überschritten',
  },
  'web.disabled_account': {
    en: 'Your account {disabledAccount} is currently disabled.',
    da: 'Din konto {disabledAccount} er pt. deaktiveret.',
    de: 'Dein Konto {disabledAccount} ist derzeit deaktiviert.',
  },
  'web.moved_account': {
    en: 'Your account {disabledAccount} is currently disabled because you moved to {movedToAccount}.',
    da: 'Din konto {disabledAccount} er i øjeblikket deaktiveret, fordi du er flyttet til {movedToAccount}.',
    de: 'Dein Konto {disabledAccount} ist derzeit deaktiviert, weil du zu {movedToAccount} umgezogen bist.',
  },
  'web.closed_registrations': {
    en: 'Creating an account on {domain} is currently not possible',
    da: 'Oprettelse af en konto på {domain} er i øjeblikket ikke muligt',
    de: 'Das Anlegen eines Kontos auf {domain} ist derzeit nicht möglich',
  },
  'web.moderation_warning': {
    en: 'You have received a moderation warning',
    da: 'Du har fået en moderationsadvarsel',
    de: 'Du wurdest von den Moderator*innen verwarnt',
  },
  'web.moderation_warning.none': {
    en: 'Your account has received a moderation warning.',
    da: 'Din konto har fået en moderationsadvarsel.',
    de: 'Dein Konto ist von den Moderator*innen verwarnt worden.',
  },
  'web.moderation_warning.delete_statuses': {
    en: 'Some of your posts have been removed.',
    da: 'Nogle af dine indlæg er blevet fjernet.',
    de: 'Einige deiner Beiträge sind entfernt worden.',
  },
  'web.moderation_warning.mark_statuses_as_sensitive': {
    en: 'Some of your posts have been marked as sensitive.',
    da: 'Nogle af dine indlæg er blevet markeret som følsomme.',
    de: 'Einige deiner Beiträge haben eine Inhaltswarnung erhalten.',
  },
  'web.moderation_warning.sensitive': {
    en: 'Your posts will be marked as sensitive from now on.',
    da: 'Dine indlæg markeres fra nu af som følsomme.',
    de: 'Deine zukünftigen Beiträge werden mit einer Inhaltswarnung versehen.',
  },
  'web.moderation_warning.silence': {
    en: 'Your account has been limited.',
    da: 'Din konto er blevet begrænset.',
    de: 'Dein Konto wurde eingeschränkt.',
  },
  'web.moderation_warning.disable': {
    en: 'Your account has been disabled.',
    da: 'Din konto er blevet deaktiveret.',
    de: 'Dein Konto wurde deaktiviert.',
  },
  'web.moderation_warning.suspend': {
    en: 'Your account has been suspended.',
    da: 'Din konto er blevet suspenderet.',
    de: 'Dein Konto wurde gesperrt.',
  },
  'warning.subject.silence': {
    en: 'Your account %{acct} has been limited',
    da: 'Din konto %{acct} er blevet begrænset',
    de: 'Dein Konto %{acct} wurde eingeschränkt',
  },
  'warning.subject.disable': {
    en: 'Your account %{acct} has been frozen',
    da: 'Din konto %{acct} er blevet frosset',
    de: 'Dein Konto %{acct} wurde eingefroren',
  },
  'warning.subject.suspend': {
    en: 'Your account %{acct} has been suspended',
    da: 'Din konto %{acct} er blevet suspenderet',
    de: 'Dein Konto %{acct} wurde gesperrt',
  },
  'strikes.errors.too_late': {
    en: 'It is too late to appeal this strike',
    da: 'Det er for sent at appellere denne advarsel',
    de: 'Es ist zu spät, um gegen diese Maßnahme Einspruch zu erheben',
  },
  'web.limited_account': {
    en: 'This profile or server has been hidden by the moderators of {domain}.',
    da: 'Denne profil eller server er blevet skjult af moderatorerne på {domain}.',
    de: 'Dieses Profil oder dieser Server wurde von den Moderator*innen von {domain} ausgeblendet.',
  },
  'user.date_of_birth.below_limit': {
    en: 'is below the age limit',
    da: 'er under alderskravet',
    de: 'liegt unterhalb des Mindestalters',
  },
  'user.date_of_birth.hint': {
    en: "We have to make sure you're at least %{count} to use %{domain}. We won't store this.",
    da: 'Vi skal sikre os, at du er mindst %{count} for at kunne bruge %{domain}. Informationen gemmes ikke.',
    de: 'Wir müssen sicherstellen, dass du mindestens %{count} Jahre alt bist, um %{domain} verwenden zu können. Wir werden diese Information nicht aufbewahren.',
  },
  'suspicious_sign_in.subject': {
    en: 'Your account has been accessed from a new IP address',
    da: 'Din konto er blevet tilgået fra en ny IP-adresse',
    de: 'Es wurde auf dein Konto von einer neuen IP-Adresse zugegriffen',
  },
  'suspicious_sign_in.explanation': {
    en: "We've detected a sign-in to your account from a new IP address.",
    da: 'Vi har registreret en indlogning på din konto fra en ny IP-adresse.',
    de: 'Wir haben eine Anmeldung zu deinem Konto von einer neuen IP-Adresse festgestellt.',
  },
  'failed_2fa.explanation': {
    en: 'Someone has tried to sign in to your account but provided an invalid second authentication factor.',
    da: 'Nogen har forsøgt at logge ind på din konto, men har angivet en ugyldig anden godkendelsesfaktor.',
    de: 'Jemand hat versucht, sich bei deinem Konto anzumelden, aber die Zwei-Faktor-Authentisierung schlug fehl.',
  },
  'web.report.submission_error': {
    en: 'Report could not be submitted',
    da: 'Anmeldelse kunne ikke indsendes',
    de: 'Meldung konnte nicht übermittelt werden',
  },
  'web.posts_may_be_missing': {
    en: 'Some posts from this profile may be missing.',
    da: 'Nogle indlæg kan mangle for denne profil.',
    de: 'Möglicherweise werden nicht alle Beiträge von diesem Profil angezeigt.',
  },
  'media_attachments.too_many': {
    en: 'Cannot attach more than 4 files',
    da: 'Maks. 4 filer kan vedhæftes',
    de: 'Mehr als vier Dateien können nicht angehängt werden',
  },
  'media_attachments.images_and_video': {
    en: 'Cannot attach a video to a post that already contains images',
    da: 'En video kan ikke vedhæftes et indlæg med billedindhold',
    de: 'Es kann kein Video an einen Beitrag angehängt werden, der bereits Bilder enthält',
  },
  'media_attachments.not_ready': {
    en: 'Cannot attach files that have not finished processing. Try again in a moment!',
    da: 'Filer under behandling kan ikke vedhæftes. Forsøg igen senere!',
    de: 'Dateien, die noch nicht verarbeitet wurden, können nicht angehängt werden. Warte einen Moment!',
  },
  'web.upload_error.limit': {
    en: 'File upload limit exceeded.',
    da: 'Grænse for filupload nået.',
    de: 'Dateiupload-Limit überschritten.',
  },
  'devise.update_needs_confirmation': {
    en: "You updated your account successfully, but we need to verify your new email address. Please check your email and follow the confirm link to confirm your new email address. Please check your spam folder if you didn't receive this email.",
    da: 'Du har opdateret din konto. Din nye e-mailadresse skal nu bekræftes. Til dette formål er du blevet e-mailet et bekræftelseslink, så følg dette for at bekræfte den nye e-mailadresse. Ser du ikke e-mailen i din indbakke snarest, så tjek Spam-mappen.',
    de: 'Deine Daten wurden aktualisiert, aber du musst deine neue E-Mail-Adresse bestätigen. Du erhältst in wenigen Minuten eine E-Mail. Darin ist erklärt, wie du die Änderung deiner E-Mail-Adresse abschließen kannst.',
  },
  'api.file_size': { en: 'file size must be less than {size}' },
} as const satisfies Record<string, { en: string } & Partial<Record<Locale, string>>>;

export type MoreMessageKey = keyof typeof moreMessages;
