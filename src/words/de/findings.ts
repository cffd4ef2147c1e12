/**
 * Was die Auswertung findet, in der Stimme eines Coachs: der Name, was beim Gegenüber ankam und was
 * beim nächsten Mal zu versuchen ist. Das Zitat steht vorn (`finding.quoted`); die Sätze sagen, was
 * geschah, und geben niemandem die Schuld.
 */

import type { Translated } from '../catalogue.ts';
import type { findings as english } from '../en/findings.ts';

export const findings: Translated<typeof english> = {
  'finding.quoted': '„{quote}“ {heard}',
  'finding.field.issue': 'Anliegen',
  'finding.field.impact': 'Auswirkung',
  'finding.field.promise': 'Zusage',
  'finding.field.owner': 'Zuständigkeit',
  'finding.field.due': 'Termin',
  'finding.signal.no': 'ein Nein',
  'finding.signal.new_concern': 'ein neues Anliegen',
  'finding.signal.correction': 'eine Berichtigung',
  'finding.signal.respike': 'ein Zeichen von neuem Ärger',

  'finding.cold_handover': 'Ohne Vorgespräch übergeben',
  'finding.did_not_exit': 'In Reichweite geblieben',
  'finding.distress_not_held': 'Not allein gelassen',
  'finding.ended_after_they_stopped': 'Beendet, obwohl es aufgehört hatte',
  'finding.ended_on_anger': 'Wegen Ärger beendet',
  'finding.ended_on_distress': 'Bei seelischer Not beendet',
  'finding.ended_without_warning': 'Ohne die nötigen Warnungen beendet',
  'finding.hostile_boundary': 'Feindseliges feindselig beantwortet',
  'finding.kept_talking_in_danger': 'In der Gefahr weitergeredet',
  'finding.line_cut': 'Die Leitung gekappt',
  'finding.no_recovery': 'Danach keine Pause',
  'finding.no_route_back': 'Kein Weg zurück genannt',
  'finding.no_warm_handover': 'Niemand übernahm',
  'finding.not_logged': 'Vorfall nicht aufgeschrieben',
  'finding.orphaned_case': 'Ein Fall ohne Zuständigkeit',
  'finding.threat_not_escalated': 'Eine Drohung für sich behalten',
  'finding.tolerated_abuse': 'Beleidigung unbeantwortet',
  'finding.unreported': 'Der Teamleitung nicht gemeldet',
  'finding.warned_on_anger': 'Eine Warnung für Ärger',

  'finding.interrupt': 'Unterbrochen',
  'finding.defend': 'Die Firma verteidigt',
  'finding.defended_early': 'Verteidigt vor dem Zuhören',
  'finding.calm_down': 'Gefühle vorgeschrieben',
  'finding.denial': 'Gestritten, wer was gesagt hat',
  'finding.hard_stop': 'Beim Nein stehen geblieben',
  'finding.raised_voice': 'Laut geworden',
  'finding.multitask': 'Mit den Gedanken woanders',
  'finding.jargon': 'Firmensprache',
  'finding.empathy_generic': 'Verständnis ohne Gegenstand',
  'finding.apology_hedged': 'Eine Entschuldigung mit Wenn',
  'finding.apology_deferred': 'Die Schuld woanders gesucht',
  'finding.apology_blames': 'Eine Entschuldigung mit Vorwurf',
  'finding.commit_vague': 'Eine vage Zusage',
  'finding.cold_transfer': 'Kalt weitergeleitet',
  'finding.hold_no_consent': 'Warteschleife ohne ein Ja',
  'finding.buck_pass': 'Die Schuld weitergereicht',
  'finding.scripted': 'Ein Standardsatz',
  'finding.ignored_no': 'Über ein Nein hinweggeredet',
  'finding.abandonment': 'Warten gelassen',
  'finding.judgemental': 'Den Ärger bewertet',
  'finding.mimicry': 'Den Ton nachgeahmt',
  'finding.templated': 'Ein Textbaustein, unverändert',
  'finding.rushed': 'Gehetzt',
  'finding.overclaim': 'Zu viel behauptet',
  'finding.misreflected': 'Falsch wiedergegeben',
  'finding.corrected_early': 'Berichtigt vor dem Zuhören',
  'finding.solving_before_hearing': 'Gelöst vor dem Zuhören',
  'finding.premature:E': 'Einfühlen vor dem Zuhören',
  'finding.premature:A': 'Eine Entschuldigung zu früh',
  'finding.premature:T': 'Zu früh gehandelt',
  'finding.over_apologising': 'Eine Entschuldigung zu viel',
  'finding.name_overuse': 'Der Name zu oft',

  'finding.step_skipped': '{step}: ausgelassen',
  'finding.apology_skipped': 'Keine Entschuldigung',
  'finding.step_attempted': '{step}: versucht, nicht angekommen',
  'finding.out_of_order': '{step} vor {before}',
  'finding.signal_ignored': 'Ein Signal übergangen',

  'finding.overpromise': 'Zu viel versprochen',
  'finding.beyond_authority': 'Mehr, als Sie entscheiden dürfen',
  'finding.deadline_on_complex': 'Ein Datum für einen verwickelten Fall',
  'finding.time_on_complex': 'Ein Termin, wo keiner genannt wird',
  'finding.no_feedback_promise': 'Kein Wort, wann sie hören',
  'finding.past_deadline': 'Später, als die Regeln erlauben',

  'finding.policy_breach': 'Schuld eingeräumt',
  'finding.remedy_falls_short': 'Eine Abhilfe, die nicht reicht',
  'finding.assumed_agreement': 'Zustimmung vorausgesetzt',
  'finding.promise_late': 'Verspätet gehalten',
  'finding.promise_silent': 'Schweigen statt Rückruf',
  'finding.hold_no_length': 'Warteschleife ohne Dauer',
  'finding.hold_overdue': 'Verspätet zurück',
  'finding.hold_empty_handed': 'Mit leeren Händen zurück',
  'finding.disclosure': 'Auskunft vor der Prüfung',
  'finding.customer_repeats': 'Noch einmal erzählen lassen',
  'finding.safety_early': 'Sicherheitsknopf bei Ärger',
  'finding.escalation_refused': 'Vorgesetzte verweigert',
  'finding.escalated_avoidable': 'Sofort weitergereicht',
  'finding.unread_fact': 'Eine Seite ungelesen',
  'finding.log_incomplete': 'Lücken im Protokoll',
  'finding.log_mismatch': 'Protokoll und Zusage weichen ab',
  'finding.inconsistent_outcome': 'Gutes Gespräch, niemand zuständig',
  'finding.escalated_before_process': 'Verloren, ehe der Ablauf greifen konnte',
  'finding.root_cause': 'Für den Ablauf, nicht für Sie',

  'finding.cold_handover.heard':
    'Die nächste Person war nicht vorbereitet, und alles begann von vorn.',
  'finding.did_not_exit.heard': 'Die Gefahr war im Raum, und noch immer war kein Ausweg genommen.',
  'finding.distress_not_held.heard':
    'Es fiel ein Satz darüber, wie schlimm es ist, und niemand blieb bei diesem Satz.',
  'finding.ended_after_they_stopped.heard':
    'Die Warnung war angekommen, das Verhalten hatte aufgehört, und trotzdem war Schluss.',
  'finding.ended_on_anger.heard':
    'Der Ärger galt der Lage und keinem Menschen, und dafür wurde die Tür zugemacht.',
  'finding.ended_on_distress.heard': 'Da war jemand in Not, und die Leitung war tot.',
  'finding.ended_without_warning.heard':
    'Der Kontakt endete, ehe die nötigen Warnungen gefallen waren.',
  'finding.hostile_boundary.heard': 'Es kam eine Beleidigung zurück, und nun war es ein Streit.',
  'finding.kept_talking_in_danger.heard':
    'Die Gefahr war da, und das Gespräch lief weiter, als könnten Worte noch etwas ausrichten.',
  'finding.line_cut.heard':
    'Der Anruf wurde von Ihrer Seite beendet; damit waren die Nummer und alles Weitere weg.',
  'finding.no_recovery.heard': 'Das war ein schwerer Kontakt, und der nächste kam ohne Pause.',
  'finding.no_route_back.heard':
    'Der Kontakt war vorbei, und es gab keinen Weg, den Fall noch einmal ansehen zu lassen.',
  'finding.no_warm_handover.heard': 'Da war jemand in Not, und niemand sonst kam zu Hilfe.',
  'finding.not_logged.heard':
    'Was gesagt wurde, steht nirgends; die nächste Person weiß von nichts.',
  'finding.orphaned_case.heard':
    'Der Kontakt endete, und für die Beschwerde dahinter ist noch immer niemand zuständig.',
  'finding.threat_not_escalated.heard': 'Es wurde gedroht, und niemand sonst erfuhr davon.',
  'finding.tolerated_abuse.heard':
    'Die Beleidigung blieb ohne ein Wort stehen und galt damit als erlaubt.',
  'finding.unreported.heard':
    'Es war ein Angriff auf das, was ein Mensch ist, und die Teamleitung hörte nichts davon.',
  'finding.warned_on_anger.heard':
    'Der Ärger galt der Lage, und zurück kam, dass der Ärger das Problem sei.',

  'finding.interrupt.heard': 'Das war mitten im Satz, und was ungesagt blieb, wurde lauter.',
  'finding.defend.heard': 'Die Firma hatte jemanden auf ihrer Seite, Ihr Gegenüber nicht.',
  'finding.defended_early.heard':
    'Die Firma wurde verteidigt, ehe jemand zugehört hatte. Gestritten wurde dann über die Verteidigung.',
  'finding.calm_down.heard': 'Das Gefühl wurde vorgeschrieben und wurde dadurch stärker.',
  'finding.denial.heard': 'Nun ging es darum, wer was gesagt hat, und nicht mehr um das Anliegen.',
  'finding.hard_stop.heard': 'Zu hören war, was nicht geht, und nichts, was geht.',
  'finding.raised_voice.heard': 'Jetzt schrien zwei Menschen.',
  'finding.multitask.heard':
    'Mitten im Erzählen war zu merken, dass die halbe Aufmerksamkeit woanders ist.',
  'finding.jargon.heard':
    'Die Worte kamen aus dem Inneren der Firma, und Ihr Gegenüber stand draußen.',
  'finding.empathy_generic.heard':
    'Es behauptete Verständnis und benannte nichts, deshalb klang es leer.',
  'finding.apology_hedged.heard':
    'Das Wenn schob den Zweifel hinüber, und die Entschuldigung war weg.',
  'finding.apology_deferred.heard': 'Zu hören war, wer schuld ist, und keine Entschuldigung.',
  'finding.apology_blames.heard':
    'Auf einmal war der Ärger selbst verschuldet. Das war schlimmer als keine Entschuldigung.',
  'finding.commit_vague.heard': 'Kein Was, kein Wer, kein Wann: Das war nichts Neues.',
  'finding.cold_transfer.heard':
    'Weitergereicht ohne ein Wort, und bei Fremden ging es von vorn los.',
  'finding.hold_no_consent.heard': 'Ohne Frage abgestellt.',
  'finding.buck_pass.heard':
    'Jemand aus dem Team bekam die Schuld, und das Vertrauen in die ganze Firma sank.',
  'finding.scripted.heard': 'Es war abgelesen, und es klang abgelesen.',
  'finding.ignored_no.heard': 'Es war ein Nein, und es ging weiter, als wäre es ein Ja gewesen.',
  'finding.abandonment.heard': 'Warten, und niemand war da.',
  'finding.judgemental.heard':
    'Abgewogen wurde, ob der Ärger erlaubt ist; das fühlte sich nach Verhör an.',
  'finding.mimicry.heard': 'Der eigene Ton kam zurückgeworfen.',
  'finding.templated.heard': 'Es war ein Textbaustein, und er beantwortete eine fremde Beschwerde.',
  'finding.rushed.heard':
    'Es kam schnell, mitten in den Ärger, und fühlte sich wie ein Hinauskomplimentieren an.',
  'finding.overclaim.heard': 'Es wurde mehr behauptet, als der Fall trägt, und das fiel auf.',
  'finding.misreflected.heard':
    'Eine Angabe kam falsch zurück, und alle anderen wurden zweifelhaft.',
  'finding.corrected_early.heard':
    'Die Berichtigung kam vor dem Zuhören. Ob sie stimmt oder nicht: Das tat weh.',
  'finding.solving_before_hearing.heard':
    'Zugehört hatte noch niemand, deshalb ging auch die richtige Lösung vorbei.',
  'finding.premature:E.heard':
    'Das Gefühl wurde benannt, ehe die Geschichte wiedergegeben war. So wirkte es nur halb.',
  'finding.premature:A.heard':
    'Die Entschuldigung kam vor Gehör und Verständnis und deckte zu wenig ab.',
  'finding.premature:T.heard':
    'Der Plan kam, während ein Schritt davor noch offen war. Nur ein Teil kam an.',
  'finding.over_apologising.heard':
    'Das war Entschuldigung Nummer {count}, und jede wog weniger als die vorige.',
  'finding.name_overuse.heard': 'Der Name, zum vierten Mal, klang nach einer Technik.',

  'finding.step_skipped.heard':
    'Es ging ohne den Schritt „{step}“ weiter, und diese Lücke war zu spüren.',
  'finding.apology_skipped.heard':
    'Niemand bat um Entschuldigung für das Erlebte. Damit wäre keine Schuld eingeräumt.',
  'finding.step_attempted.heard':
    '„{step}“ wurde begonnen und nicht zu Ende geführt. Hier war Platz dafür.',
  'finding.out_of_order.heard': '„{step}“ kam vor „{before}“ und erreichte deshalb weniger.',
  'finding.signal_ignored.heard':
    'Da kam gerade {signal}, und das Gespräch ging weiter, ohne darauf zurückzukommen.',

  'finding.overpromise.heard':
    'Auf diese Zeit wird man sich verlassen, und laut Fallakte ist sie nicht zu halten.',
  'finding.beyond_authority.heard': 'Angeboten wurde etwas, das Sie nicht vergeben dürfen.',
  'finding.deadline_on_complex.heard':
    'Für die Lösung steht ein Datum im Raum, das in so einem Fall noch niemand kennen kann.',
  'finding.time_on_complex.heard':
    'Die andere Seite hat nun einen Termin, und Ihr Haus nennt in so einem Fall keinen.',
  'finding.past_deadline.heard':
    'Zugesagt wurde ein Termin, der später liegt, als die Aufsicht es in so einem Fall erlaubt.',
  'finding.no_feedback_promise.heard':
    'Offen blieb, wann die nächste Nachricht kommt. Gerade das lässt sich im verwickelten Fall zusagen.',

  'finding.policy_breach.heard':
    'Gehört wurde, wer schuld ist, und das galt als geklärt. Ihr Haus hat noch gar nicht nachgesehen.',
  'finding.remedy_falls_short.heard':
    'Das Angebot wurde angenommen, und es war nicht das, was gebraucht wurde.',
  'finding.assumed_agreement.heard': 'Es gab einen Plan, und niemand fragte, ob er passt.',
  'finding.promise_late.heard': 'Es gab eine Uhrzeit, und sie verstrich.',
  'finding.promise_silent.heard':
    'Ein Anruf wurde erwartet und kam nicht. Nichts kostet mehr Vertrauen.',
  'finding.hold_no_length.heard':
    'Das Ja zur Warteschleife kam, ohne zu wissen, wie lange sie dauert.',
  'finding.hold_overdue.heard':
    'Eine Dauer war genannt, und das Warten ging {seconds:one=# Sekunde|other=# Sekunden} darüber hinaus.',
  'finding.hold_empty_handed.heard':
    'Nach dem Warten gab es weder Neues noch einen nächsten Schritt.',
  'finding.disclosure.heard': 'Kontodaten waren heraus, ehe klar war, wer in der Leitung ist.',
  'finding.customer_repeats.heard':
    'Bei der Übergabe fehlte eine Angabe, also musste alles noch einmal erzählt werden.',
  'finding.safety_early.heard':
    'Der Ärger galt der Lage. Der Knopf ist für den Moment, in dem er auf einen Menschen zielt.',
  'finding.escalation_refused.heard':
    'Der Wunsch nach Vorgesetzten traf auf eine verschlossene Tür.',
  'finding.escalated_avoidable.heard':
    'Weitergereicht, ehe jemand zugehört hatte, und zweimal erzählt.',
  'finding.unread_fact.heard': 'Die Seite „{title}“ blieb zu, und hier kam es auf sie an.',
  'finding.log_incomplete.heard': 'Im Protokoll steht nichts zu: {fields}.',
  'finding.log_mismatch.heard':
    'Das Protokoll sagt etwas anderes, als im Gespräch gesagt wurde: {fields}.',
  'finding.inconsistent_outcome.heard':
    'Das Gespräch lief gut, und das Protokoll nennt niemanden. Also wird niemand handeln.',
  'finding.root_cause.heard': '{cause}',
  'finding.escalated_before_process.heard':
    'Das Protokoll ist vollständig, doch das Gespräch war verloren, ehe jemand danach handeln konnte.',

  'finding.cold_handover.next':
    'Erst die nächste Person einweisen, dann beide mit Namen bekannt machen.',
  'finding.did_not_exit.next': 'Zuerst Abstand. Dann der Ausgang, dann der Alarm.',
  'finding.distress_not_held.next':
    'Sagen, dass Sie es gehört haben, offen nachfragen und in der Leitung bleiben.',
  'finding.ended_after_they_stopped.next': 'Wo es aufhört, wieder beim Zuhören anknüpfen.',
  'finding.ended_on_anger.next':
    'Ärger über die Lage laufen lassen und wiedergeben, worum es geht.',
  'finding.ended_on_distress.next':
    'Bleiben, fragen, ob jetzt gerade Gefahr besteht, und jemanden dazuholen.',
  'finding.ended_without_warning.next':
    'Das Verhalten und Ihren Wunsch zu helfen nennen, dann die Folge, dann beenden.',
  'finding.hostile_boundary.next':
    'Versuchen Sie eine Grenze mit Angebot: wobei Sie helfen wollen und was Sie daran hindert.',
  'finding.kept_talking_in_danger.next': 'Das Reden lassen. Hinausgehen, Hilfe holen.',
  'finding.line_cut.next':
    'Das Headset ablegen und die Taste in Ruhe lassen, auch wenn niemand mehr spricht.',
  'finding.no_recovery.next':
    'Nehmen Sie die Pause, die Ihnen zusteht, und reden Sie kurz mit der Teamleitung.',
  'finding.no_route_back.next':
    'Beim Beenden den Weg zurück nennen: Nummer, Adresse, Aktenzeichen.',
  'finding.no_warm_handover.next': 'Unauffällig die Teamleitung rufen und persönlich übergeben.',
  'finding.not_logged.next': 'Uhrzeit und Worte aufschreiben, solange Sie beides noch haben.',
  'finding.orphaned_case.next': 'Jemanden mit Namen nennen, der die Beschwerde weiterführt.',
  'finding.threat_not_escalated.next': 'Sofort Hilfe holen, mit dem genauen Wortlaut.',
  'finding.tolerated_abuse.next':
    'Auf die erste Beleidigung antworten: „Ich möchte das klären, aber nicht so.“',
  'finding.unreported.next': 'Noch am selben Tag der Teamleitung sagen, Wort für Wort.',
  'finding.warned_on_anger.next': 'Die Grenze für Worte aufheben, die auf einen Menschen zielen.',

  'finding.interrupt.next': 'Den Punkt am Satzende abwarten, dann noch einen Atemzug.',
  'finding.defend.next': 'Das Warum auf später verschieben und bei dem bleiben, was passiert ist.',
  'finding.defended_early.next': 'Zuerst die Geschichte wiedergeben. Die Erklärung kann warten.',
  'finding.calm_down.next': 'Das Gefühl benennen und das, was es ausgelöst hat.',
  'finding.denial.next': 'Es mit anderen Worten wiedergeben und den Streit liegen lassen.',
  'finding.hard_stop.next': 'Mit dem anfangen, was möglich ist.',
  'finding.raised_voice.next': 'Langsamer und tiefer sprechen und nachkommen lassen.',
  'finding.multitask.next': 'Stift aufs Papier, und den Bildschirm lassen, bis alles gesagt ist.',
  'finding.jargon.next': 'Die Worte Ihres Gegenübers verwenden.',
  'finding.empathy_generic.next': 'Ein Gefühl nennen und das, was es ausgelöst hat.',
  'finding.apology_hedged.next':
    'Nach „Es tut mir leid, dass Sie …“ aufhören. Kein Wenn, kein Aber.',
  'finding.apology_deferred.next':
    'Sich für das Erlebte entschuldigen, wer auch immer es verursacht hat.',
  'finding.apology_blames.next':
    'Ihr Gegenüber aus der Ursache heraushalten und sich für das Erlebte entschuldigen.',
  'finding.commit_vague.next': 'Drei Dinge in einen Satz: was, wer, bis wann.',
  'finding.cold_transfer.next':
    'Erst die Kollegin oder den Kollegen informieren, dann beide zusammenbringen.',
  'finding.hold_no_consent.next': 'Fragen, die Dauer nennen und das Ja abwarten.',
  'finding.buck_pass.next': 'Für die Firma sprechen: „wir“, und dann „ich“.',
  'finding.scripted.next': 'Eine Einzelheit so ändern, dass sie nur zu diesem Fall passen kann.',
  'finding.ignored_no.next': 'Das Nein als Neuigkeit nehmen: hinhören, einfühlen, dann neu fragen.',
  'finding.abandonment.next': 'Sagen, wohin Sie gehen und wann Sie zurück sind.',
  'finding.judgemental.next': 'Das Ob weglassen und über das Was sprechen.',
  'finding.mimicry.next': 'Das Tempo aufnehmen und die Schärfe weglassen.',
  'finding.templated.next': 'Mit dem anfangen, was passiert ist, in Ihren eigenen Worten.',
  'finding.rushed.next': 'Das Tempo halbieren und nach jedem Satz eine Lücke lassen.',
  'finding.overclaim.next': 'Sagen, was die Akte hergibt, und nicht mehr.',
  'finding.misreflected.next':
    'Angaben notieren, sobald sie fallen, und vor dem Wiedergeben prüfen.',
  'finding.corrected_early.next':
    'Zuerst ausreden lassen. Richtigstellen lässt sich später, freundlich.',
  'finding.solving_before_hearing.next':
    'Zwei der Angaben wiedergeben, das Ja abwarten, dann die Lösung.',
  'finding.premature:E.next': 'Erst die Angaben wiedergeben, dann das Gefühl.',
  'finding.premature:A.next': 'Zuhören, dann das Gefühl benennen, dann um Entschuldigung bitten.',
  'finding.premature:T.next': 'Die Schritte davor abschließen, dann planen.',
  'finding.over_apologising.next': 'Einmal gut um Entschuldigung bitten, dann handeln.',
  'finding.name_overuse.next':
    'Den Namen für drei Momente aufheben: gehört, verstanden, vereinbart.',

  'finding.step_skipped.next': 'An dieser Stelle einen Satz zum Schritt „{step}“ versuchen.',
  'finding.apology_skipped.next': 'Eine ganze Entschuldigung für das Erlebte versuchen.',
  'finding.step_attempted.next': 'Bei „{step}“ einen Satz weiter gehen.',
  'finding.out_of_order.next': 'Versuchen Sie zuerst „{before}“, dann „{step}“.',
  'finding.signal_ignored.next':
    'Auf so ein Zeichen hin einen Schritt zurückgehen und dann wieder vor.',

  'finding.overpromise.next': 'Eine Zeit nennen, die die Akte trägt, und sie unterbieten.',
  'finding.beyond_authority.next':
    'Das Beste anbieten, was Sie dürfen, und sagen, wer über den Rest entscheidet.',
  'finding.deadline_on_complex.next':
    'Zusagen, wann die nächste Nachricht kommt, nicht wann es gelöst ist.',
  'finding.time_on_complex.next':
    'Sagen, dass sie hören, ob es gelöst ist, und die Uhrzeit weglassen.',
  'finding.past_deadline.next':
    'Einen Termin innerhalb der Frist nennen, oder es jemandem übergeben, der das kann.',
  'finding.no_feedback_promise.next':
    'Einen Zeitpunkt für die Rückmeldung nennen, auch wenn sie lautet, dass es nichts Neues gibt.',

  'finding.policy_breach.next':
    'Bedauern, wie es war. Dazu braucht es kein Urteil, und es wirkt genauso.',
  'finding.remedy_falls_short.next':
    'Fragen, worauf es am meisten ankommt, und suchen, was das erfüllt.',
  'finding.assumed_agreement.next': 'Den Plan mit einer Frage beenden: Passt das für Sie?',
  'finding.promise_late.next': 'Zur genannten Zeit anrufen, mit oder ohne Neuigkeiten.',
  'finding.promise_silent.next':
    'Auch ohne Neuigkeiten anrufen. Schon dieser Anruf hält die Zusage.',
  'finding.hold_no_length.next': 'Eine Zahl nennen: eine Minute, und nicht länger.',
  'finding.hold_overdue.next': 'Pünktlich zurückkommen, auch um mehr Zeit zu erbitten.',
  'finding.hold_empty_handed.next':
    'Mit zwei Dingen zurückkommen: was Sie gefunden haben und was als Nächstes geschieht.',
  'finding.disclosure.next':
    'Erst zuhören und einfühlen, dann prüfen, wer es ist, dann die Einzelheiten.',
  'finding.customer_repeats.next':
    'Der Teamleitung Anliegen, Gefühl, Erledigtes und Zugesagtes mitgeben.',
  'finding.safety_early.next':
    'Laufen lassen und den Knopf für Worte aufheben, die auf einen Menschen zielen.',
  'finding.escalation_refused.next':
    'Klären, was Sie klären dürfen, den Weg erklären und die Übergabe begleiten.',
  'finding.escalated_avoidable.next':
    'Erst zuhören und einfühlen. Dann sehen, ob es die Teamleitung noch braucht.',
  'finding.unread_fact.next': 'Die Akte vor dem Plan öffnen.',
  'finding.log_incomplete.next': 'Den Eintrag ausfüllen, solange die Worte frisch sind.',
  'finding.log_mismatch.next': 'Die Zusage so eintragen, wie Sie sie gegeben haben.',
  'finding.inconsistent_outcome.next':
    'Im Protokoll jemanden nennen, dann hat sich das Gespräch gelohnt.',
  'finding.root_cause.next':
    'Das behebt kein Gespräch, und es wird Ihnen nicht angelastet. Weitergeben an die Stelle, die es ändern kann.',
  'finding.escalated_before_process.next': 'Die Sorgfalt des Eintrags ins Gespräch mitnehmen.',
};
