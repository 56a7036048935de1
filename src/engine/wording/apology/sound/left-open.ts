import type { Sentence } from '../sentences';

/**
 * Whether a Russian or Ukrainian apology tells only what was asked for or written, or what we did without the thing that we
 * did it to: what makes it a failure stands in words that are not told.
 */
export function leavesOpen({ event, costs }: Pick<Sentence, 'event' | 'costs'>): boolean {
  return [event, ...costs].some(({ text }) => WITHOUT_OBJECT.test(text)) || (!event.open && ASKED.test(event.text));
}

/** «ми просто анулювали»: what, is not said. */
const WITHOUT_OBJECT =
  /^(?:мы|ми) (?:\p{L}+ )?(?:аннулировали|отменили|удалили|потеряли|утратили|забрали|списали|сняли|сломали|разбили|испортили|перепутали|подписали|анулювали|скасували|видалили|загубили|втратили|відмінили|зняли|зламали|розбили|зіпсували|переплутали|підписали)$/u;

/** «Ви двічі просили прибрати зайву букву», «Вы трижды указали размер 44». */
const ASKED =
  /^(?:Вы|Ви) (?:\p{L}+ ){0,2}(?:просили|попросили|прохали|попрохали|указали|указывали|вказали|вказували|предупреждали|предупредили|попереджали|попередили|напоминали|нагадували)(?!.*(?:, (?:а|но|але|хотя|хоча)| не |напрасно|даремно|впустую|марно|без толку)(?!\p{L}))/u;
