/** Eine Beschwerdeseite für den eigenen Auftritt (R147), mit markierten Lücken. */
import type { Translated } from '../catalogue.ts';
import type { complaintsPage as english } from '../en/complaintsPage.ts';

export const complaintsPage: Translated<typeof english> = {
  'site_page.title': 'Unzufrieden mit etwas, das wir getan haben?',
  'site_page.intro':
    'Sagen Sie es uns. Sie brauchen kein Formular und kein Aktenzeichen, und eine Beschwerde wird Ihnen nicht nachgetragen. Bei [ORGANISATION] liest und beantwortet jemand jede einzelne.',
  'site_page.how': 'So beschweren Sie sich',
  'site_page.how.phone': 'Rufen Sie an: [TELEFONNUMMER], [ZEITEN].',
  'site_page.how.write': 'Schreiben Sie an [E-MAIL-ADRESSE] oder [POSTANSCHRIFT].',
  'site_page.how.visit': 'Kommen Sie vorbei: [ORTE, AN DENEN BESCHWERDEN ANGENOMMEN WERDEN].',
  'site_page.how.else':
    'Jemand anderes darf das für Sie tun. Sagen Sie uns, dass Sie einverstanden sind.',
  'site_page.tell': 'Was uns hilft',
  'site_page.tell.what': 'Was geschah, und wann.',
  'site_page.tell.impact': 'Was es Sie gekostet hat: Zeit, Geld, Sorgen.',
  'site_page.tell.want': 'Was es in Ordnung brächte.',
  'site_page.next': 'Was dann geschieht',
  'site_page.next.1':
    'Binnen [ZAHL] Werktagen bestätigen wir, dass wir sie haben, und wer sich kümmert.',
  'site_page.next.2':
    'Ist es etwas Einfaches, sagen wir, wann es gelöst ist. Muss erst etwas herausgefunden werden, sagen wir, wann Sie wieder von uns hören, und dann hören Sie von uns, auch wenn es nichts Neues gibt.',
  'site_page.next.3':
    'Wir sagen Ihnen, was wir gefunden haben und was wir tun, in höchstens [ZAHL] Werktagen.',
  'site_page.next.4': 'Ehe wir abschließen, fragen wir Sie, ob es erledigt ist.',
  'site_page.further': 'Wenn das nicht reicht',
  'site_page.further.inside':
    'Bitten Sie um eine Prüfung durch [NAME ODER AMT]; diese Stelle war an der ersten Antwort nicht beteiligt.',
  'site_page.further.outside':
    'Sie können auch zu [SCHLICHTUNGSSTELLE ODER AUFSICHT] gehen, [DEREN ANSCHRIFT], kostenlos, [WANN DAS MÖGLICH IST].',
  'site_page.help': 'Wenn Sie es anders brauchen',
  'site_page.help.what':
    'Große Schrift, eine andere Sprache, ein Vermittlungsdienst, mehr Zeit, jemand zum Besprechen: [WAS SIE ANBIETEN, UND WIE MAN DARUM BITTET].',
  'site_page.manners': 'Worum wir bitten',
  'site_page.manners.what':
    'Ärgern Sie sich über das Geschehene, so sehr Sie müssen. Beleidigungen und Drohungen gegen unser Team beenden wir und sagen Ihnen, wie es mit der Beschwerde weitergeht.',
  'site_page.data': 'Was wir aufbewahren',
  'site_page.data.what':
    'Wir bewahren Ihre Beschwerde [WIE LANGE] auf, um sie zu beantworten und die Ursache zu beheben. [VERWEIS AUF IHRE DATENSCHUTZHINWEISE]',
  'site_page.updated': 'Zuletzt geprüft: [DATUM].',
  'site_page.fill':
    'Füllen Sie die {count} markierten Stellen aus und löschen Sie diese Zeile, ehe die Seite online geht.',
  'site_page.gaps': 'Die {count} markierten Stellen füllen Sie aus.',
  'site_page.save.html': 'Als Webseite herunterladen (HTML)',
  'site_page.save.markdown': 'Als Text herunterladen (Markdown)',
  'site_page.file': 'beschwerdeseite',
};
