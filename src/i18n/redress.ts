import type { Language } from '@/engine/model';
import type { FormReason, GiftAdvice } from '@/engine/redress/advise-form';
import type { Form, Gives, Harm, Situation } from '@/engine/redress/redress';
import { counted } from './plural';

/** What our own pages say about making good. Sums come as text, as their language writes them. */
export interface RedressStrings {
  situations: Record<Situation | 'other', string>;
  /** What it cost the customer. */
  costs: Record<Harm, string>;
  gives: Record<Gives, string>;
  offer: {
    title: string;
    position: (one: number, count: number) => string;
    field: string;
    insert: string;
    another: string;
    within: (sum: string, limit: string) => string;
    above: (sum: string, limit: string) => string;
    ask: (approver: string) => string;
    left: (sum: string) => string;
    beyond: string;
    apologyFirst: string;
  };
  form: {
    title: string;
    forms: Record<Form, string>;
    because: Record<FormReason, string>;
    gifts: Record<GiftAdvice, string>;
    words: string;
    insert: string;
  };
  limit: {
    help: string;
    money: string;
    currency: string;
    percent: string;
    approver: string;
    approverHelp: string;
    wrong: string;
  };
  log: {
    help: string;
    none: string;
    count: (count: number) => string;
    save: string;
    remove: string;
    sure: string;
    keep: string;
    table: string;
    columns: Record<LogColumn, string>;
    percent: string;
    file: string;
  };
}

export const LOG_COLUMNS = [
  ...(['date', 'offer', 'amount', 'unit', 'situation', 'cost', 'gives', 'row', 'pack', 'role'] as const),
] as const;
export type LogColumn = (typeof LOG_COLUMNS)[number];

export const redressStrings: Record<Language, RedressStrings> = {
  en: {
    situations: {
      late: 'Late',
      lost: 'Lost',
      damaged: 'Damaged',
      'wrong-item': 'Not what was ordered',
      overcharged: 'Overcharged',
      'rude-staff': 'Rude to the customer',
      unreachable: 'Could not be reached',
      'service-failure': 'The service failed',
      privacy: 'Private data',
      other: 'Something else',
    },
    costs: { 1: 'cost them little', 2: 'cost them something', 3: 'cost them much' },
    gives: { remedy: 'makes the loss good', gesture: 'a little beyond what is due' },
    offer: {
      title: 'What you may offer',
      position: (one, count) => `${one} of ${count}`,
      field: 'Change the offer as you like',
      insert: 'Insert the offer',
      another: 'Another offer',
      within: (sum, limit) => `${sum} of ${limit}: yours to decide.`,
      above: (sum, limit) => `${sum} is above your limit of ${limit}.`,
      ask: (approver) => `Ask first: ${approver}.`,
      left: (sum) => `Left this month: ${sum}.`,
      beyond: 'That is more than the month has left.',
      apologyFirst: 'First the apology, then the offer: the other way round it looks like buying them off.',
    },
    form: {
      title: 'Form of the apology',
      forms: {
        message: 'Message',
        call: 'Call',
        voice: 'Voice message',
        note: 'Handwritten note',
        'in-person': 'In person',
      },
      because: {
        small: 'A small matter: a good message is enough.',
        practical: 'It cost time or money: written words and a quick repair are enough.',
        emotional: 'It hurt: a voice says more than letters.',
        severe: 'It cost them much.',
        repeated: 'It is not the first time.',
        'long-standing': 'They have been with you for years.',
        personal: 'A person did them wrong: a person should say so.',
        abuse: 'After such words nobody has to call or meet them: in writing.',
      },
      gifts: {
        none: 'No present: put the matter right.',
        'promised-thing':
          'If you give something, then what was promised, for free. After the apology, never before it.',
        'small-present': 'A small present suits a customer of years. After the apology, never before it.',
      },
      words: 'Words for it',
      insert: 'Insert the message',
    },
    limit: {
      help: 'What is offered above this is underlined in your reply. Where your team’s pack sets a limit too, the lower one holds.',
      money: 'I decide alone up to',
      currency: 'Currency',
      percent: 'Discounts up to, percent',
      approver: 'Who decides above that',
      approverHelp: 'A name, as the card should say it.',
      wrong: 'Write a number, for example 500, or leave it empty.',
    },
    log: {
      help: 'What you offered from the side panel: what, how much, why. No customer’s name, no customer’s words. It stays on this computer.',
      none: 'Nothing yet. An offer that you insert from the side panel is noted here.',
      count: (count) => counted('en', count, { one: 'decision', other: 'decisions' }),
      save: 'Save as CSV',
      remove: 'Delete the log',
      sure: 'Delete all of it',
      keep: 'Keep it',
      table: 'The latest decisions',
      columns: {
        date: 'Date',
        offer: 'Offer',
        amount: 'Amount',
        unit: 'Currency',
        situation: 'What happened',
        cost: 'Cost to the customer, 1 to 3',
        gives: 'Kind',
        row: 'Row of the matrix',
        pack: 'Pack',
        role: 'Decided by',
      },
      percent: 'percent',
      file: 'aplomb-decisions',
    },
  },
  ru: {
    situations: {
      late: 'Опоздание',
      lost: 'Потеря',
      damaged: 'Повреждение или брак',
      'wrong-item': 'Привезли не то',
      overcharged: 'Лишнее списание',
      'rude-staff': 'Грубость',
      unreachable: 'Не дозвониться',
      'service-failure': 'Сбой в услуге',
      privacy: 'Личные данные',
      other: 'Другое',
    },
    costs: { 1: 'обошлось малым', 2: 'кое-чего стоило', 3: 'стоило дорого' },
    gives: { remedy: 'возмещает потерю', gesture: 'чуть больше положенного' },
    offer: {
      title: 'Что можно предложить',
      position: (one, count) => `${one} из ${count}`,
      field: 'Предложение можно править',
      insert: 'Вставить предложение',
      another: 'Другой вариант',
      within: (sum, limit) => `${sum} из ${limit}: решаете вы.`,
      above: (sum, limit) => `${sum} — больше вашего лимита, ${limit}.`,
      ask: (approver) => `Спросите сначала: решает ${approver}.`,
      left: (sum) => `Осталось в этом месяце: ${sum}.`,
      beyond: 'Это больше, чем осталось в этом месяце.',
      apologyFirst: 'Сначала извинение, потом предложение: иначе похоже на попытку откупиться.',
    },
    form: {
      title: 'Как извиниться',
      forms: {
        message: 'Сообщением',
        call: 'Звонком',
        voice: 'Голосовым',
        note: 'Открыткой от руки',
        'in-person': 'Лично',
      },
      because: {
        small: 'Дело небольшое: хватит хорошего сообщения.',
        practical: 'Человек потерял время или деньги: хватит письма и быстрого решения.',
        emotional: 'Человека задело: голос скажет больше букв.',
        severe: 'Это стоило дорого.',
        repeated: 'Это не в первый раз.',
        'long-standing': 'Человек с вами много лет.',
        personal: 'Обидел человек — человек и должен это сказать.',
        abuse: 'После таких слов никто не обязан звонить или встречаться: только письменно.',
      },
      gifts: {
        none: 'Без подарка: исправьте само дело.',
        'promised-thing': 'Если дарить, то обещанное — бесплатно. После извинения, не раньше.',
        'small-present': 'Давнему клиенту подойдёт небольшой подарок. После извинения, не раньше.',
      },
      words: 'Слова для этого',
      insert: 'Вставить сообщение',
    },
    limit: {
      help: 'Что выше, подчёркивается в вашем ответе. Если лимит задан и в наборе команды, действует меньший.',
      money: 'Без согласования — до',
      currency: 'Валюта',
      percent: 'Скидка до, процентов',
      approver: 'Кто решает выше',
      approverHelp: 'Имя, как его назвать на карточке.',
      wrong: 'Напишите число, например 500, или оставьте пустым.',
    },
    log: {
      help: 'Что вы предложили через боковую панель: что, сколько, почему. Без имён и слов клиентов. Хранится на этом компьютере.',
      none: 'Пока пусто. Здесь записывается предложение, вставленное из боковой панели.',
      count: (count) => counted('ru', count, { one: 'решение', few: 'решения', many: 'решений' }),
      save: 'Сохранить в CSV',
      remove: 'Удалить журнал',
      sure: 'Удалить всё',
      keep: 'Оставить',
      table: 'Последние решения',
      columns: {
        date: 'Дата',
        offer: 'Предложение',
        amount: 'Сумма',
        unit: 'Валюта',
        situation: 'Что случилось',
        cost: 'Чего стоило клиенту, от 1 до 3',
        gives: 'Вид',
        row: 'Строка таблицы',
        pack: 'Набор',
        role: 'Кто решил',
      },
      percent: 'процентов',
      file: 'aplomb-решения',
    },
  },
  uk: {
    situations: {
      late: 'Запізнення',
      lost: 'Втрата',
      damaged: 'Пошкодження або брак',
      'wrong-item': 'Привезли не те',
      overcharged: 'Зайве списання',
      'rude-staff': 'Грубість',
      unreachable: 'Не додзвонитися',
      'service-failure': 'Збій у послузі',
      privacy: 'Особисті дані',
      other: 'Інше',
    },
    costs: { 1: 'коштувало небагато', 2: 'дечого коштувало', 3: 'коштувало дорого' },
    gives: { remedy: 'відшкодовує втрату', gesture: 'трохи більше за належне' },
    offer: {
      title: 'Що можна запропонувати',
      position: (one, count) => `${one} з ${count}`,
      field: 'Пропозицію можна правити',
      insert: 'Вставити пропозицію',
      another: 'Інший варіант',
      within: (sum, limit) => `${sum} з ${limit}: вирішуєте ви.`,
      above: (sum, limit) => `${sum} — понад ваш ліміт, ${limit}.`,
      ask: (approver) => `Спершу спитайте: вирішує ${approver}.`,
      left: (sum) => `Лишилося цього місяця: ${sum}.`,
      beyond: 'Це більше, ніж лишилося цього місяця.',
      apologyFirst: 'Спершу вибачення, тоді пропозиція: інакше схоже на спробу відкупитися.',
    },
    form: {
      title: 'Як вибачитися',
      forms: {
        message: 'Повідомленням',
        call: 'Дзвінком',
        voice: 'Голосовим',
        note: 'Листівкою від руки',
        'in-person': 'Особисто',
      },
      because: {
        small: 'Справа невелика: досить доброго повідомлення.',
        practical: 'Людина втратила час або гроші: досить листа й швидкого розв’язання.',
        emotional: 'Людину зачепило: голос скаже більше за літери.',
        severe: 'Це коштувало дорого.',
        repeated: 'Це вже не вперше.',
        'long-standing': 'Людина з вами багато років.',
        personal: 'Скривдила людина — людина й має це сказати.',
        abuse: 'Після таких слів ніхто не мусить дзвонити чи зустрічатися: лише письмово.',
      },
      gifts: {
        none: 'Без подарунка: виправте саму справу.',
        'promised-thing': 'Якщо дарувати, то обіцяне — безкоштовно. Після вибачення, не раніше.',
        'small-present': 'Давньому клієнтові пасує невеликий подарунок. Після вибачення, не раніше.',
      },
      words: 'Слова для цього',
      insert: 'Вставити повідомлення',
    },
    limit: {
      help: 'Що вище, підкреслюється у вашій відповіді. Якщо ліміт є і в наборі команди, діє менший.',
      money: 'Без погодження — до',
      currency: 'Валюта',
      percent: 'Знижка до, відсотків',
      approver: 'Хто вирішує вище',
      approverHelp: 'Ім’я, як його назвати на картці.',
      wrong: 'Напишіть число, наприклад 500, або лишіть порожнім.',
    },
    log: {
      help: 'Що ви запропонували через бічну панель: що, скільки, чому. Без імен і слів клієнтів. Зберігається на цьому комп’ютері.',
      none: 'Поки порожньо. Тут записується пропозиція, вставлена з бічної панелі.',
      count: (count) => counted('uk', count, { one: 'рішення', few: 'рішення', many: 'рішень' }),
      save: 'Зберегти як CSV',
      remove: 'Видалити журнал',
      sure: 'Видалити все',
      keep: 'Залишити',
      table: 'Останні рішення',
      columns: {
        date: 'Дата',
        offer: 'Пропозиція',
        amount: 'Сума',
        unit: 'Валюта',
        situation: 'Що сталося',
        cost: 'Чого коштувало клієнтові, від 1 до 3',
        gives: 'Вид',
        row: 'Рядок таблиці',
        pack: 'Набір',
        role: 'Хто вирішив',
      },
      percent: 'відсотків',
      file: 'aplomb-рішення',
    },
  },
};
