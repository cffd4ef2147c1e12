/** Die Fragen, die jede Runde zu HEAT stellt, und klare Antworten darauf (R148). */
import type { Translated } from '../catalogue.ts';
import type { questions as english } from '../en/questions.ts';

export const questions: Translated<typeof english> = {
  'question.liability': 'Darf ich mich entschuldigen? Gestehe ich damit nicht unsere Schuld ein?',
  'question.process': 'Worin unterscheidet sich HEAT von unserem Beschwerdeprozess?',
  'question.written': 'Geht das auch im Chat und per E-Mail?',
  'question.not_working': 'Was, wenn der Ärger bleibt, obwohl ich alles richtig mache?',
  'question.abuse': 'Muss ich mir Beleidigungen gefallen lassen?',
  'question.names': 'Wie oft sage ich den Namen?',
  'question.coaching': 'Wie wird das gecoacht?',
  'question.models': 'Gibt es andere Modelle?',

  'question.liability.short':
    'Ja. Was jemand durchgemacht hat, kann Ihnen leidtun, ohne dass Sie sagen, wer es verursacht hat.',
  'question.process.short':
    'HEAT ist für das Gespräch da. Der Prozess ist alles, was rundherum geschehen muss.',
  'question.written.short':
    'Ja, in derselben Folge. Beim Schreiben ist die Folge der Sätze die Folge der Schritte.',
  'question.not_working.short':
    'Dann fehlt es nicht an Worten. Übergeben Sie begleitet: An dieser Stelle ist das gute Arbeit.',
  'question.abuse.short':
    'Nein. Für Ärger über das Geschehene sind die Schritte da; Worte gegen einen Menschen liegen jenseits der Grenze.',
  'question.names.short':
    'Höchstens {helpful}-mal, und immer dann, wenn es um den Menschen geht. Einmal mehr, und es klingt nach Technik.',
  'question.coaching.short':
    'Ein Schritt nach dem anderen, an einem echten Gespräch, und dann wieder am nächsten.',
  'question.models.short':
    'Ja. Cooldown wertet einen Kontakt nach {count} davon, und Ihr Gegenüber reagiert unter jedem gleich.',

  'question.liability.more':
    '„Es tut mir leid, dass Sie umsonst gewartet haben“ meint den Tag dieses Menschen. „Es tut mir leid, dass wir es verloren haben“ meint die Ursache, und die klärt vielleicht jemand anderes. Die meisten Beschwerderichtlinien erlauben das Erste ausdrücklich, mancherorts schützt es das Gesetz. Sehen Sie nach, was Ihre sagt; sagt sie nichts, fragen Sie Ihre Teamleitung vor dem nächsten Gespräch und nicht mittendrin.\nDie Entschuldigung wegzulassen ist nicht sicherer. Sie einzuschränken auch nicht: „Falls das ärgerlich war“ schützt niemanden, und an kommt der Zweifel, ob überhaupt etwas geschehen ist.',
  'question.process.more':
    'Der Prozess ist der Eintrag im Protokoll, der Mensch, der der Sache nachgeht, die Nachricht zwischendurch, die Nachfrage am Ende und die Reparatur dessen, was es immer wieder auslöst. HEAT sind die wenigen Minuten, in denen jemand entscheidet, ob all dem zu trauen ist.\nEines braucht das andere. Nach einem guten Gespräch ohne Eintrag und ohne Zuständige ist es Glückssache, was herauskommt. Ein ordentlicher Prozess hinter einem kalten Gespräch verliert die Menschen, ehe er wirken kann.',
  'question.written.more':
    'Beginnen Sie mit dem, was passiert ist, dann mit dem, was es angerichtet hat, dann die Entschuldigung, dann was jetzt geschieht, wer es tut und bis wann.\nAnders ist, dass keine Stimme eine Floskel mildert. Eine Vorlage fällt sofort auf. Schreiben Sie in die erste Zeile etwas, das nur dieser Mensch Ihnen erzählt haben kann.',
  'question.not_working.more':
    'Vielleicht braucht es mehr Befugnisse, als Sie haben, eine andere Entscheidung oder eine andere Lösung. Dann ist es ein Fehler, daran festzuhalten.\nSchreiben Sie es zuerst auf. Sagen Sie im Team, worum es geht, wie sich Ihr Gegenüber fühlt, was getan und was zugesagt wurde. Dann stellen Sie beide einander vor, damit nichts noch einmal erzählt werden muss. Ehe Sie zugehört und das Gefühl benannt haben, trägt eine Übergabe den Ärger allerdings meist nur an einen anderen Platz.',
  'question.abuse.more':
    'Laut, bitter, mit Flüchen über die Lage: Das ist immer noch Ärger, und eine Verwarnung macht es schlimmer. Richtet es sich gegen einen Menschen, löst der Sicherheitsablauf die Schritte ab. Sagen Sie, was Sie gehört haben und dass Sie helfen wollen. Geht es weiter, sagen Sie, was folgt. Dann beenden Sie es und nennen den Weg zurück. Schreiben Sie es auf, sagen Sie es Ihrer Teamleitung, machen Sie Ihre Pause.\nEhe jemand beendet, verlangt Ihre Organisation bei Beleidigungen {abuse:one=# Verwarnung|other=# Verwarnungen} und bei Herabwürdigung {slur:one=# Verwarnung|other=# Verwarnungen}. Eine Drohung braucht keine: Holen Sie Hilfe.',
  'question.names.more':
    'Drei Augenblicke tragen: wenn Sie das Erzählte wiedergeben, wenn Sie benennen, was es angerichtet hat, und wenn Sie vereinbaren, was als Nächstes geschieht. Sonst bewirkt er nichts, weder Gutes noch Schlechtes.',
  'question.coaching.more':
    'Gehen Sie zum Gespräch zurück. Suchen Sie den Schritt, der fehlte, meist Hinhören oder Einfühlen. Probieren Sie laut, wie er hätte klingen können, und achten Sie im nächsten Gespräch darauf. Der Rest hat Zeit: Niemand ändert zwischen zwei Gesprächen fünf Dinge. Deshalb endet eine Auswertung hier bei einem einzigen Punkt.\nManchmal wurde jeder Schritt gesagt, und doch ist Ihr Gegenüber nicht ruhiger. Dann waren die Schritte aufgesagt. Da hilft mehr Übung mit jemandem, der zuhört; noch ein Kurs hilft nicht.',
  'question.models.more':
    '{titles}.\nDie Buchstaben sind verschieden, und darunter liegt fast dieselbe Folge: aufnehmen, dem Gefühl begegnen, dazu stehen, handeln. Nehmen Sie das Modell Ihrer Organisation. Nach einem Kontakt können Sie ihn nach einem anderen lesen; Hitze und Vertrauen bleiben, denn Menschen antworten auf das, was Sie tun, und nicht auf die Buchstaben, die Sie im Sinn hatten.',

  'questions.intro':
    'Acht, die jede Runde stellt. Die Auswertung führt dort zu ihnen, wo sie sich ergeben. Wo die Richtlinie Ihrer Organisation etwas anderes sagt, gilt die Richtlinie.',
  'questions.all': 'Alle acht Fragen',
};
