import type { Language } from '@/engine/model';

/** What our pages say about a company's policy. */
export interface PolicyStrings {
  /** Beside a setting that can't be changed. */
  decides: string;
  title: string;
  inboxes: string;
  allow: (hosts: string) => string;
  refused: string;
  /** A pack that the policy names and that is not in force as it says. */
  pack: (name: string) => string;
  /** Parts of the policy that can't be done; what is wrong follows in English, for whoever wrote it. */
  mistakes: string;
}

export const POLICY: Record<Language, PolicyStrings> = {
  en: {
    decides: 'Your company decides this.',
    title: 'From your company',
    inboxes: 'Your company wants Aplomb to help on these sites. Only you can allow your browser that.',
    allow: (hosts) => `Allow ${hosts}`,
    refused: 'Not allowed; nothing is read there.',
    pack: (name) => `The company’s pack ${name} isn’t in force as it should be.`,
    mistakes: 'For your administrator: these parts of the policy can’t be followed.',
  },
  ru: {
    decides: 'Это решает ваша компания.',
    title: 'От вашей компании',
    inboxes: 'Компания хочет, чтобы Aplomb помогал на этих сайтах. Разрешить это браузеру можете только вы.',
    allow: (hosts) => `Разрешить ${hosts}`,
    refused: 'Не разрешено; там ничего не читается.',
    pack: (name) => `Набор компании ${name} действует не так, как задумано.`,
    mistakes: 'Для администратора: эти части политики выполнить нельзя.',
  },
  uk: {
    decides: 'Це вирішує ваша компанія.',
    title: 'Від вашої компанії',
    inboxes: 'Компанія хоче, щоб Aplomb допомагав на цих сайтах. Дозволити це браузеру можете лише ви.',
    allow: (hosts) => `Дозволити ${hosts}`,
    refused: 'Не дозволено; там нічого не читається.',
    pack: (name) => `Набір компанії ${name} діє не так, як задумано.`,
    mistakes: 'Для адміністратора: ці частини політики виконати неможливо.',
  },
};
