import { describe, expect, it } from 'vitest';
import { createEngine } from '@/engine/engine';
import { ABUSE_KINDS, type EarlierMessage, LANGUAGES, type Language, type Rung } from '@/engine/model';
import { createReader } from '@/engine/reading';
import { rungStoodOn } from '@/engine/wording/rung';
import { builtInKnowledge } from '../packs/built-in-packs';
import { everyBoundary } from './every-boundary';

const engine = createEngine(builtInKnowledge);
const read = createReader(builtInKnowledge);

const agent = (text: string): EarlierMessage => ({ author: 'agent', text });
const customer = (text: string): EarlierMessage => ({ author: 'customer', text });
const stoodOn = (text: string, language: Language) => rungStoodOn([agent(text)], read, language);

const OCCASIONS = LANGUAGES.flatMap((language) => ABUSE_KINDS.map((kind) => [language, kind] as const));

describe('a boundary of ours that was sent before', () => {
  it.each(OCCASIONS)('in %s against %s is known again, with the rung it stood on', (language, kind) => {
    // against these the first word already says what happens next
    const toldAtOnce = kind === 'threat' || kind === 'harassment';
    const stands = (rung: Rung) => (toldAtOnce && rung === 'notice' ? 'limit' : rung);
    const made = new Map(
      everyBoundary(language, kind)
        // to familiarity nothing needs to be said the first time
        .filter(({ rung, text }) => !(kind === 'familiarity' && rung === 'notice' && stoodOn(text, language) === null))
        .map(({ text, rung }) => [text, stands(rung)]),
    );
    const wrong = [...made].filter(([text, rung]) => stoodOn(text, language) !== rung);
    expect(wrong.map(([text, rung]) => [rung, stoodOn(text, language), text])).toEqual([]);
  });

  it.each<[Language, Rung, string]>([
    ['en', 'notice', 'Hi Ann, happy to look into the booking, but please, no more swearing at me, ok? Eve'],
    ['en', 'notice', "I'd like to fix this for you. What I ask is that you stop calling me names."],
    ['en', 'limit', "I've asked once. If the insults continue I'll close this chat and write to you with the answer."],
    ['en', 'close', 'Because of the threats we are closing this conversation here. The refund goes out today.'],
    ['ru', 'notice', 'Анна, я разберусь с заказом, только, пожалуйста, без мата.'],
    ['ru', 'notice', 'Прошу не оскорблять меня и моих коллег, мы ищем вашу посылку.'],
    ['ru', 'limit', 'Повторю: если оскорбления продолжатся, я закрою чат и отвечу письмом.'],
    ['ru', 'close', 'Угрозы недопустимы. Переписку на этом прекращаем, деньги вернём сегодня.'],
    ['uk', 'notice', 'Анно, із замовленням розберуся, тільки, будь ласка, без лайки.'],
    ['uk', 'notice', 'Прошу не ображати мене й колег, ми шукаємо вашу посилку.'],
    ['uk', 'limit', 'Повторю: якщо образи триватимуть, я закрию чат і відповім листом.'],
    ['uk', 'close', 'Погрози неприпустимі. Листування на цьому припиняємо, гроші повернемо сьогодні.'],
    ['en', 'limit', 'If you keep swearing, we will stop replying.'],
    ['en', 'limit', 'One more message like that and I hang up.'],
    ['uk', 'limit', 'Ще одна образа, і я припиню листування.'],
    ['ru', 'limit', 'Ещё одно оскорбление, и я прекращу переписку.'],
    ['en', 'notice', 'Please mind your language.'],
    ['en', 'notice', "There's no need to be rude."],
    ['ru', 'notice', 'Прошу соблюдать вежливый тон.'],
    ['ru', 'notice', 'Следите за языком, пожалуйста.'],
    ['uk', 'notice', 'Прошу дотримуватися ввічливого тону.'],
    ['en', 'notice', "I'd ask you to keep this polite."],
    ['en', 'notice', "Let's keep this conversation respectful, please."],
    ['en', 'notice', "I understand you're upset, but I can't be spoken to that way."],
    ['en', 'notice', "Please don't call me that."],
    ['en', 'notice', 'Kindly watch your tone.'],
    ['en', 'notice', 'Could you please stop swearing at me?'],
    ['en', 'notice', "That language isn't okay with us."],
    ['en', 'notice', "I'm not going to respond to insults, only to the question about your booking."],
    ['en', 'limit', "If this carries on I'll have to end the chat."],
    ['en', 'limit', 'Any more abuse and this chat will be closed.'],
    ['en', 'limit', 'Next insult and I am closing the ticket.'],
    ['en', 'limit', 'I will have to disconnect if you continue to shout insults at me.'],
    ['en', 'limit', 'This is my last warning: another insult ends our conversation.'],
    ['en', 'limit', "Should the insults continue, we won't reply any further."],
    ['en', 'close', "I'm disconnecting now because of the language used."],
    ['en', 'close', 'Due to your language we are closing this ticket.'],
    ['en', 'close', 'We will not be replying to further messages in this chat.'],
    ['en', 'close', 'This conversation is over. The refund arrives Friday.'],
    ['ru', 'notice', 'Попрошу без хамства.'],
    ['ru', 'notice', 'Давайте общаться уважительно.'],
    ['ru', 'notice', 'Не нужно мне грубить, я хочу помочь.'],
    ['ru', 'notice', 'Пожалуйста, выбирайте выражения.'],
    ['ru', 'notice', 'Просьба не использовать нецензурные выражения.'],
    ['ru', 'notice', 'Так со мной разговаривать не нужно.'],
    ['ru', 'notice', 'Прошу Вас сменить тон.'],
    ['ru', 'notice', 'Попрошу на «Вы».'],
    ['ru', 'limit', 'Если Вы продолжите ругаться, я буду вынужден закончить разговор.'],
    ['ru', 'limit', 'Ещё раз оскорбите сотрудника, и мы прекратим общение.'],
    ['ru', 'limit', 'При повторных оскорблениях чат будет закрыт.'],
    ['ru', 'limit', 'Это последнее предупреждение: следующее оскорбление, и чат закрою.'],
    ['ru', 'limit', 'В случае дальнейших оскорблений диалог будет завершён.'],
    ['ru', 'limit', 'Если тон не изменится, на сообщения отвечать перестану.'],
    ['ru', 'close', 'Из-за оскорблений диалог завершён.'],
    ['ru', 'close', 'Больше на Ваши сообщения мы отвечать не будем.'],
    ['ru', 'close', 'Вынужден закончить наш разговор.'],
    ['ru', 'close', 'На этом общение с Вами завершаем.'],
    ['uk', 'notice', 'Попрошу без хамства.'],
    ['uk', 'notice', 'Спілкуймося шанобливо, будь ласка.'],
    ['uk', 'notice', 'Не треба мені грубити, я хочу допомогти.'],
    ['uk', 'notice', 'Будь ласка, добирайте слова.'],
    ['uk', 'notice', 'Прохання не вживати нецензурної лексики.'],
    ['uk', 'notice', 'Так зі мною розмовляти не варто.'],
    ['uk', 'notice', 'Прошу Вас змінити тон.'],
    ['uk', 'notice', 'Стежте, будь ласка, за мовою.'],
    ['uk', 'limit', 'Якщо Ви й далі лаятиметеся, я буду змушений закінчити розмову.'],
    ['uk', 'limit', 'Ще раз образите працівницю, і ми припинимо спілкування.'],
    ['uk', 'limit', 'У разі повторних образ чат буде закрито.'],
    ['uk', 'limit', 'Це останнє попередження: наступна образа, і чат закрию.'],
    ['uk', 'limit', 'У разі подальших образ діалог буде завершено.'],
    ['uk', 'limit', 'Якщо тон не зміниться, на повідомлення не відповідатиму.'],
    ['uk', 'close', 'Через образи діалог завершено.'],
    ['uk', 'close', 'Більше на Ваші повідомлення ми не відповідатимемо.'],
    ['uk', 'close', 'Змушений закінчити нашу розмову.'],
    ['uk', 'close', 'На цьому спілкування з Вами завершуємо.'],
  ])('in %s is known as %s however it was worded: %s', (language, rung, text) => {
    expect(stoodOn(text, language)).toBe(rung);
  });

  it.each<[Language, string]>([
    ['en', 'This delay is not acceptable, and I am sorry. Your parcel leaves today by courier.'],
    ['en', 'If the lamp flickers again, we will replace it without charge.'],
    ['en', 'If you want, I can close this ticket for you.'],
    ['en', 'Our courier called you names, and that is unforgivable. I am sorry.'],
    ['ru', 'Такая задержка недопустима, и это наша вина. Посылка уходит сегодня.'],
    ['ru', 'Если поломка повторится, заменим бесплатно.'],
    ['ru', 'Простите, что наш курьер Вам нагрубил.'],
    ['uk', 'Така затримка неприйнятна, і це наша провина. Посилка їде сьогодні.'],
    ['uk', 'Якщо поломка повториться, замінимо безкоштовно.'],
    ['uk', 'Пробачте, що наш кур’єр Вам нагрубив.'],
    ['en', 'Please mind the step when you come in.'],
    ['en', 'If the noise continues, we will move you to another room.'],
    ['en', 'Any more questions and I am here until six.'],
    ['en', 'One more message from the courier will come tomorrow.'],
    ['en', 'Your ticket is now closed, thank you.'],
    ['ru', 'Если шум продолжится, мы переселим Вас в другой номер.'],
    ['ru', 'Прошу соблюдать осторожность на лестнице.'],
    ['ru', 'Заявка закрыта, спасибо.'],
    ['ru', 'Ещё одно сообщение от курьера придёт завтра.'],
    ['uk', 'Якщо шум триватиме, ми переселимо Вас до іншого номера.'],
    ['uk', 'Прошу дотримуватися обережності на сходах.'],
    ['uk', 'Заявку закрито, дякую.'],
    ['uk', "Ще одне повідомлення від кур'єра прийде завтра."],
  ])('in %s is not read into: %s', (language, text) => {
    expect(stoodOn(text, language)).toBeNull();
  });
});

describe('the rung', () => {
  const advised = (message: string, ...earlier: EarlierMessage[]) => {
    const proposal = engine.propose({ customer: message, earlier });
    return [proposal?.advised, proposal?.rung, proposal?.stoodOn];
  };
  const RUDE = 'Where is my parcel? Do your job, sweetie.';
  const INSULT = 'Where is my parcel? You are an idiot.';

  it('is by severity the first time', () => {
    expect(advised(RUDE)).toEqual(['notice', 'notice', null]);
    expect(advised(INSULT)).toEqual(['limit', 'limit', null]);
  });

  it('stays there when nobody answered the abuse before', () => {
    expect(advised(RUDE, customer('Hello? Sweetie?'), agent('Your parcel leaves today.'))).toEqual([
      'notice',
      'notice',
      null,
    ]);
  });

  it('is a limit after our notice', () => {
    expect(advised(RUDE, agent('I ask you to leave the pet names out.'))).toEqual(['limit', 'limit', 'notice']);
  });

  it('is the close after our limit', () => {
    const limit = agent('If it happens again, I will end this conversation.');
    expect(advised(RUDE, agent('Please, without insults.'), limit)).toEqual(['close', 'close', 'limit']);
    expect(advised(INSULT, limit)).toEqual(['close', 'close', 'limit']);
  });

  it('is not raised by what the customer or somebody quoted said', () => {
    expect(advised(RUDE, customer('If it happens again, I will end this conversation.'))[0]).toBe('notice');
    expect(advised(RUDE, agent('You wrote: “Please, without insults.” What did you mean?'))[0]).toBe('notice');
  });
});
