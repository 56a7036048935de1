import type { Language } from '../../../src/engine/model';

/**
 * Short passages of everyday talk with a shop's support, one to four words, as people type them. Each can be told by
 * somebody who reads all three languages; many have no letter that only one language has.
 */
export const PASSAGES: Record<Language, string[]> = {
  uk: passages(`
    дякую
    Добре
    не працює
    де посилка
    Де моє замовлення?
    коли буде?
    не можу зайти
    знову зламався
    поверніть гроші
    Будь ласка
    що це таке
    чому так довго
    як так?
    що робити
    гроші не прийшли
    досі чекаю
    Скасуйте замовлення
    Добрий день
    доброго ранку
    Вітаю!
    Гарного дня
    Вибачте
    зрозуміло
    домовились
    чудово
    Так, дякую
    ні, не треба
    скільки коштує
    Не той колір
    подзвоніть мені
    телефон мовчить
    екран тріснув
    ok, дякую
    Олена, добрий вечір
    замовлення 48213
    Samsung не вмикається
    чек загубила
    хочу повернути
    упаковку порвано
    курʼєр не приїхав
    жах
    скарга на магазин
    бракує деталей
    нова, але подряпана
    Чайник тече
    кошти не повернули
    завтра заберу
    теж не допомогло
    Так не можна
    вже отримала
  `),
  ru: passages(`
    Привет
    как так
    спасибо
    хорошо
    не работает
    где посылка
    Когда будет?
    не могу войти
    верните деньги
    что делать
    почему так долго?
    сколько стоит
    до сих пор жду
    нет, не надо
    Да, спасибо
    Понятно
    Здравствуйте
    Добрый день
    доброго утра
    Извините
    договорились
    ничего не изменилось
    Не тот цвет
    позвоните мне
    Экран треснул
    ok, спасибо
    заказ 48213
    Samsung не включается
    чек потеряла
    хочу вернуть
    сломан чайник
    Курьер не приехал
    Ужас
    Позор
    жалоба на магазин
    не хватает детали
    Отмените заказ
    Ольга, добрый вечер
    пустая коробка
    пришло не то
    никто не отвечает
    сплошной обман
    жду ответа
    сдачу не вернули
    Опять?
    уже получила
    Так нельзя
    тоже не помогло
    отлично
    Отзовитесь, пожалуйста
  `),
  en: passages(`
    Thanks
    hello
    ok
    Ok, thanks
    no refund
    where is it
    still waiting
    Not working
    order 48213
    Samsung broken
    Olena, hi
    Nova Poshta lost it
    terrible service
    I'm done
    why though
    Refund please
    any news?
    Too late
    never again
    Good morning
    dear team
    wrong size
    sorry
    yes
    no
    No, thank you
    cancel my order
    Screen cracked
    my iPhone died
    how come
    can't log in
    call me
    unbelievable
    nobody answers
    it's torn
    Wi-Fi down again
    parcel missing
    charged twice
    same here
    what now
    courier never came
    really?
    Great, cheers
    shame on you
    half empty
    lost the receipt
    Kyiv, flat 12
    two weeks already
    got it
    changed my mind
  `),
};

function passages(list: string): string[] {
  return list.trim().split(/\n\s*/);
}
