/** Was die eigene Geschichte sagt, und was sich mit ihr tun lässt. */
import type { Translated } from '../catalogue.ts';
import type { progress as english } from '../en/progress.ts';

export const progress: Translated<typeof english> = {
  'progress.intro': 'Nur in diesem Browser. Keine Punkte, und niemand zum Vergleichen.',
  'progress.empty':
    'Hier ist noch nichts. Führen Sie einen Kontakt zu Ende, dann steht hier, was Sie als Nächstes üben können.',
  'progress.unread':
    '{count:one=# Sitzung stammt von einer anderen Version und lässt sich hier nicht lesen. Sie bleibt, wie sie ist.|other=# Sitzungen stammen von einer anderen Version und lassen sich hier nicht lesen. Sie bleiben, wie sie sind.}',
  'progress.refused.blocked':
    'Dieser Browser bewahrt hier nichts auf. Was Sie üben, ist weg, sobald die Seite geschlossen wird.',
  'progress.refused.full':
    'Auf diesem Gerät ist kein Platz mehr. Exportieren Sie, was Sie haben, oder löschen Sie, was Sie nicht mehr brauchen.',
  'progress.refused.failed':
    'Was aufbewahrt ist, war nicht erreichbar. Laden Sie die Seite neu, um es noch einmal zu versuchen.',

  'progress.who': 'Wer übt',
  'progress.who.profile': 'Profil',
  'progress.who.unnamed': 'Dieses Gerät',
  'progress.who.guest': 'Gast: nichts wird aufbewahrt',
  'progress.who.name': 'Name für ein neues Profil',
  'progress.who.add': 'Profil anlegen',
  'progress.who.add.missing': 'Geben Sie zuerst einen Namen ein, etwa Ana.',
  'progress.who.guest.enter': 'Als Gast üben',
  'progress.who.guest.on':
    'Sie sind als Gast hier. Was Sie tun, ist weg, sobald die Seite geschlossen wird.',

  'progress.next': 'Als Nächstes',
  'progress.next.for': 'Er übt, woran Sie arbeiten: {focus}.',
  'progress.next.ladder': 'Der, den Sie am seltensten gespielt haben.',
  'progress.next.take': 'Vorbereiten: {title}',
  'progress.revisit': 'Wiederkommen am',
  'progress.revisit.why':
    'Tag 1, 4, 10 und 21, nachdem etwas benannt wurde. Eine Übung oder ein Kontakt zählt, am Tag selbst oder bis zum nächsten.',
  'progress.revisit.done': 'getan',
  'progress.revisit.due': 'jetzt dran',
  'progress.revisit.passed': 'vorbei',
  'progress.revisit.ahead': 'kommt noch',
  'progress.drill': 'Die Übung in fünf Minuten',

  'progress.focus': 'Woran Sie arbeiten',
  'progress.focus.none': 'Nichts ist offen.',
  'progress.focus.rule':
    'Erledigt ist etwas nach fehlerfreien Durchgängen in zwei verschiedenen Kontakten.',
  'progress.focus.clean': '{count} von {of} fehlerfreien Durchgängen',
  'progress.focus.in': 'benannt am {day}, in „{title}“',
  'progress.focus.again':
    '{count:one=seither noch einmal gesehen|other=seither noch #-mal gesehen}',
  'progress.focus.closed':
    'Erledigt am {day}: {attempts:one=# Versuch|other=# Versuche} und {days:one=# Tag|other=# Tage}, nachdem es benannt wurde',
  'progress.focus.try': 'Ein Satz zum Ausprobieren',

  'progress.trend': 'Schritt für Schritt',
  'progress.trend.lately': 'Gelungen in {landed} der letzten {of}',
  'progress.trend.before': 'davor in {landed} von {of}',
  'progress.trend.up': 'Öfter als davor',
  'progress.trend.level': 'So oft wie davor',
  'progress.trend.down': 'Seltener als davor',
  'progress.trend.too_few': 'Zu wenige für einen Vergleich',

  'progress.attempts': 'Geführte Kontakte',
  'progress.log.what': 'Was Sie jeweils eingetragen haben, als Zeilen für eine Tabelle.',
  'progress.attempts.contact': 'Kontakt',
  'progress.attempts.day': 'Tag',
  'progress.attempts.mode': 'Art',
  'progress.attempts.attempt': 'Versuch',
  'progress.attempts.ending': 'Ende',
  'progress.attempts.open': 'Auswertung von „{title}“ öffnen, Versuch {attempt}',
  'progress.mode.guided': 'Begleitet',
  'progress.mode.practice': 'Übung',
  'progress.mode.assessed': 'Bewertet',

  'progress.endings': 'Gesehene Enden',
  'progress.endings.what': 'Aus Neugier: Auch schlechte Enden sind sehenswert.',
  'progress.endings.times': '{count:one=einmal|other=#-mal}',
  'progress.endings.unseen': 'Noch nicht gesehen',
  'progress.endings.unseen_count':
    '{count:one=Ein Ende noch nicht gesehen|other=# Enden noch nicht gesehen}',
  'progress.endings.all': 'Alle gesehen',

  'progress.data': 'Ihre Daten',
  'progress.data.where':
    'Alles liegt in diesem Browser auf diesem Gerät. Nichts wird irgendwohin geschickt.',
  'progress.export': 'In eine Datei exportieren',
  'progress.import': 'Datei importieren',
  'progress.imported':
    '{count:one=Eine Sitzung kam dazu.|other=# Sitzungen kamen dazu.} Was schon da war, blieb, wie es war.',
  'progress.delete': 'Alles löschen',
  'progress.delete.title': 'Alles löschen?',
  'progress.delete.more':
    'Alle Profile, jede Sitzung, ein unfertiger Kontakt und Ihre Einstellungen werden von diesem Gerät gelöscht. Das lässt sich nicht rückgängig machen. Exportieren Sie vorher, falls Sie sie zurückhaben möchten.',
  'progress.delete.go': 'Alles löschen',
  'progress.deleted': 'Alles ist gelöscht.',
  'progress.file.bad_json':
    'Nichts wurde importiert: Diese Datei ist kein JSON. Wählen Sie eine, die „In eine Datei exportieren“ geschrieben hat.',
  'progress.file.not_progress':
    'Nichts wurde importiert: Das ist keine Fortschrittsdatei. Ein einzelnes Protokoll öffnen Sie im Menü.',
  'progress.file.too_new':
    'Nichts wurde importiert: Die Datei hat Version {detail}, neuer als dieses Cooldown. Aktualisieren Sie es, dann importieren Sie noch einmal.',
  'progress.file.malformed': 'Nichts wurde importiert: Die Datei ist bei {at} beschädigt. {detail}',
  'progress.file.bad_log':
    'Nichts wurde importiert: Ein Protokoll darin lässt sich nicht lesen, bei {at}. {detail}',
};
