import type { AbuseKind, Language, Length, Role, RuleId, Rung, Severity, StageId } from '@/engine/model';
import type { ComposingStrings } from './composing';
import { en } from './en';
import type { OwedStrings } from './owed';
import type { PackStrings } from './packs/strings';
import type { RedressStrings } from './redress/strings';
import { ru } from './ru';
import { uk } from './uk';

/** A sentence with one part set off: before, set off, after. */
export type Emphasis = readonly [string, string, string];

interface Choice {
  title: string;
  text: string;
}

/** Every word of our own pages. Functions take counts, stretches of time (ms), moments (ms since the epoch), names. */
export interface Strings {
  /** The language's own name. */
  language: string;
  kinds: { constructive: string; neutral: string; mixed: (abuse: string) => string };
  abuse: Record<AbuseKind, string>;
  /** A few words that each rule would underline, to show its stroke; titles come with the packs. */
  ruleSamples: Record<RuleId, string>;
  redress: RedressStrings;
  owed: OwedStrings;
  composing: ComposingStrings;
  packs: PackStrings;
  waits: (stretch: number) => string;
  /** Within what time the team promises to answer. */
  promised: (stretch: number) => string;
  places: (count: number) => string;
  pause: { anHour: string; here: string; until: (moment: number) => string; resume: string };
  copy: string;
  copied: string;
  notCopied: string;
  /** The worker does not answer. */
  asleep: string;
  site: { use: string; oneAddress: string; refused: string };
  panel: {
    titleWith: (customer: string) => string;
    /** Stands in for a name that the page does not tell. */
    customer: string;
    nothing: Choice;
    notAllowed: { title: string; text: (host: string) => Emphasis; unknown: string };
    note: Choice & { isReply: string };
    unknown: Choice & { reply: string; note: string };
    paused: { title: string; here: string; resumeHere: string };
    came: {
      title: string;
      practical: string;
      emotional: string;
      ask: string;
      problem: string;
      severity: (severity: Severity) => string;
      loud: string;
      time: string;
      notAlone: string;
      handOver: string;
    };
    draft: { title: string; empty: string; clean: string };
    coach: {
      title: string;
      /** In the title's place, when nothing is missing. */
      complete: string;
      steps: (present: number, due: number) => string;
      /** Read out before the name of a stage, in the place of its sign. */
      has: string;
      lacks: string;
      /** Beside a step that no message calls for, and that the writer alone can know of. */
      ifTrue: string;
      stages: Record<StageId, string>;
    };
    boundary: {
      title: string;
      notNeeded: string;
      show: string;
      rung: string;
      rungs: Record<Rung, Choice>;
      advised: string;
      /** Why a rung higher is advised: what we have said in this conversation before. */
      stoodOn: Record<Rung, string>;
      role: string;
      roles: Record<Role, string>;
      withProblem: string;
      length: string;
      lengths: Record<Length, string>;
      wording: string;
      insert: string;
      /** The wording has a gap that only the agent can fill. */
      gap: string;
      another: string;
      checked: string;
      noComposer: string;
      outcomes: Record<'done' | 'moved-on' | 'refused', string>;
      /** Above the lines of advice that the packs give. */
      advice: Record<'title' | 'whom' | 'keep' | 'avoid', string>;
    };
  };
  popup: {
    settings: string;
    reads: string;
    nothing: string;
    offHere: string;
    notAllowed: string;
    cannot: string;
    switch: (host: string) => string;
    oneAddress: string;
    inboxes: string;
    waited: (name: string, stretch: number) => Emphasis;
    draft: (count: number) => Emphasis;
    clean: string;
    openPanel: string;
  };
  options: {
    title: string;
    sections: Record<OptionsSection, string>;
    language: string;
    languageHelp: string;
    name: string;
    nameHelp: string;
    role: string;
    roleHelp: string;
    you: string;
    youForms: { capital: string; small: string };
    youHelp: string;
    rulesHelp: string;
    ignoredHelp: string;
    ignoredNone: string;
    flagAgain: string;
    flagAgainNamed: (phrase: string) => string;
    sitesHelp: string;
    sitesNone: string;
    addSite: string;
    remove: string;
    removeNamed: (host: string) => string;
    paused: string;
    hinted: string;
    hintedForms: { review: string; leave: string };
    hintedHelp: string;
    shortcutPanel: string;
    shortcutCard: string;
    noShortcut: string;
    shortcutsHelp: string;
    changeShortcuts: string;
    privacy: readonly [string, string, string, string];
  };
  welcome: {
    title: string;
    hero: string;
    lead: string;
    tryTitle: string;
    tryHelp: string;
    inboxes: string;
    kinds: { mail: string; messages: string; tickets: string; own: string };
    zendeskAddress: string;
    ownName: string;
    ownAddress: string;
    badAddress: string;
    enable: (names: string) => string;
    choose: string;
    asks: string;
    enabled: (names: string) => string;
    refused: string;
    privacy: string;
    reads: string;
    readsList: readonly string[];
    not: string;
    notList: readonly string[];
  };
  tryOut: { label: string; example: string; found: (count: number) => string; clean: string; list: string };
}

export const OPTIONS_SECTIONS = [
  'language',
  'me',
  'rules',
  'packs',
  'tryOut',
  'ignored',
  'decisions',
  'sites',
  'shortcuts',
  'privacy',
] as const;
export type OptionsSection = (typeof OPTIONS_SECTIONS)[number];

const STRINGS: Record<Language, Strings> = { en, ru, uk };

export const stringsOf = (language: Language): Strings => STRINGS[language];
