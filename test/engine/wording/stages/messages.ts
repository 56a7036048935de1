import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEngine } from '@/engine/engine';
import type { Language } from '@/engine/model';
import { builtInKnowledge } from '../../packs/built-in-packs';

const engine = createEngine(builtInKnowledge);

/** Messages of every situation, with an order number and without, and with hardly a fact. */
const OWN: Record<Language, readonly string[]> = {
  en: [
    'My order AL-20481 was due on Monday and it is still not here.',
    'You lost my suitcase. All my papers for the interview were in it.',
    'Two of the plates arrived broken, and we have guests on Saturday!!!',
    'I got somebody else’s shoes instead of mine.',
    'You charged me twice, 48 euros each time. I want it back.',
    'Your receptionist laughed at my accent in front of the whole queue. I was humiliated.',
    'I have written to you six times and nobody answers.',
    'The internet has been down for four days and I work from home.',
    'You sent my test results to my neighbour.',
    'My mother slipped on your wet stairs and broke her wrist.',
    'The flowers for my mother’s funeral came a day late.',
    'It does not work.',
    'THIRD WEEK WITHOUT A REFUND. WHAT IS GOING ON WITH BOOKING 77120???',
    'The cleaner came two hours late, so I missed my train and lost 60 pounds.',
    'You deleted my photos. They were the only ones I had of my father. I cried all night.',
    'Why did you cancel my subscription? I paid for the whole year.',
    'The cake said "Happy birthday Tom". My daughter is called Tanya. She was in tears.',
  ],
  ru: [
    'Заказ № 77214 должны были привезти в понедельник, его до сих пор нет.',
    'Вы потеряли мой чемодан. В нём были все документы для собеседования.',
    'Две тарелки пришли разбитыми, а у нас в субботу гости!!!',
    'Мне прислали чужие туфли вместо моих.',
    'С меня дважды списали по 1 500 рублей. Верните деньги.',
    'Ваша администратор при всей очереди смеялась над моим акцентом. Мне было так стыдно.',
    'Я писала вам шесть раз, никто не отвечает.',
    'Интернета нет четвёртый день, а я работаю из дома.',
    'Вы отправили мои анализы соседке.',
    'Мама поскользнулась у вас на мокрой лестнице и сломала запястье.',
    'Вы потеряли мой багаж, и я опоздала на похороны отца.',
    'Не работает.',
    'ТРЕТЬЯ НЕДЕЛЯ БЕЗ ВОЗВРАТА. ЧТО С БРОНЬЮ 77120???',
    'Уборщица опоздала на два часа, я опоздал на поезд и потерял 3 тысячи.',
    'Вы удалили мои фотографии. Других снимков отца у меня нет. Проплакала всю ночь.',
    'Почему вы отключили подписку? Я заплатил за год.',
    'На торте написали «С днём рождения, Коля», а дочку зовут Оля. Она рыдала.',
  ],
  uk: [
    'Замовлення № 77214 мали привезти в понеділок, його досі немає.',
    'Ви загубили мою валізу. У ній були всі документи для співбесіди.',
    'Дві тарілки прийшли розбиті, а в нас у суботу гості!!!',
    'Мені надіслали чужі туфлі замість моїх.',
    'З мене двічі зняли по 500 гривень. Поверніть гроші.',
    'Ваша адміністраторка при всій черзі сміялася з мого акценту. Мені було так соромно.',
    'Я писала вам шість разів, ніхто не відповідає.',
    'Інтернету немає четвертий день, а я працюю з дому.',
    'Ви надіслали мої аналізи сусідці.',
    'Мама посковзнулася у вас на мокрих сходах і зламала руку.',
    'Квіти на похорон мами привезли на день пізніше.',
    'Не працює.',
    'ТРЕТІЙ ТИЖДЕНЬ БЕЗ ПОВЕРНЕННЯ. ЩО З БРОНЮВАННЯМ 77120???',
    'Прибиральниця запізнилася на дві години, я запізнився на потяг і втратив 800 гривень.',
    'Ви видалили мої фотографії. Інших знімків тата в мене немає. Проплакала всю ніч.',
    'Чому ви вимкнули підписку? Я заплатив за рік.',
    'На торті написали «З днем народження, Колю», а доньку звати Оля. Вона ридала.',
  ],
};

/** Complaints of customers: ours and those that the apology is tried on. */
export function messagesIn(language: Language): string[] {
  const cases = readFileSync(join(process.cwd(), `test/engine/wording/apology-cases/${language}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { message: string }).message);
  return [...OWN[language], ...cases].filter((message) => {
    const assessment = engine.assess(message);
    // a few words may be of either language, and are answered in one
    return assessment.kind !== 'neutral' && assessment.language === language;
  });
}
