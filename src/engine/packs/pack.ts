import type { AbuseKind, Language, Role, RuleId, Severity, Span } from '../model';
import type { Certificate, CompensationRow, FormWording, Sums, Texts } from '../redress/redress';
import type {
  Circumstance,
  Contact,
  Reason,
  ResponseTime,
  RewriteTemplate,
  Signal,
  Switch,
  Wording,
} from './knowledge';
import type { MistakeCode } from './mistake-words';
import type { Phrase } from './phrase';

/** A pack that was read and found right: phrases parsed, every name defined, examples taken apart. */
export interface Pack {
  id: string;
  /** Where the id stands. */
  place: Place;
  name: string;
  version: string;
  licence: string;
  languages: Language[];
  author?: string;
  homepage?: string;
  /** The least version of Aplomb that it is written for. */
  aplomb?: string;
  /** Already put into the texts of the pack; kept to be shown. */
  variables: Record<string, Texts>;
  words: ReadonlyMap<string, readonly Phrase[]>;
  endings: ReadonlyMap<string, readonly string[]>;
  findings: PackFinding[];
  abuse: PackAbuse[];
  signals: PackSignal[];
  wordings: PackWording[];
  contacts: Contact[];
  reasons: Partial<Record<RuleId, PackReason>>;
  redress: PackRedress;
  /** Names and terms in which nothing is flagged, in every language of the pack. */
  neverFlag: PackTerm[];
  responseTime: ResponseTime | null;
  /** Aplomb's own rules and entries, switched. */
  rules: Partial<Record<RuleId, Switch>>;
  entries: PackSwitch[];
}

/** A built-in entry (`pack/entry`) that is switched, and where the pack says so. */
export interface PackSwitch extends Place {
  entry: string;
  is: 'off' | 'on';
}

export interface PackEntry {
  /** Without the pack's own id. */
  id: string;
  language: Language;
  find: Phrase[];
  except: Phrase[];
  flags: Example[];
  passes: Example[];
}

/** A term never to flag, as it is written in the file and as it is read. */
export interface PackTerm {
  written: string;
  phrase: Phrase;
}

export interface PackFinding extends PackEntry {
  rule: RuleId;
  unless: Circumstance[];
  rewrites: PackRewrite[];
  why?: string;
}

/** A text of ours together with where it stands. */
export type PackRewrite = RewriteTemplate & Written;
export type PackWording = Wording & Written;
export type PackReason = Reason & Written;

/** What one pack says about making good. */
export interface PackRedress {
  rows: (CompensationRow & Written)[];
  authority: Partial<Record<Role, Certificate>>;
  budget: Sums;
  forms: (FormWording & Written)[];
}

interface Written {
  at: TextPlace;
}

export interface PackAbuse extends PackEntry {
  kind: AbuseKind;
  severity: Exclude<Severity, 0>;
}

export interface PackSignal extends PackEntry {
  signal: Signal;
}

export interface Example {
  /** Without the braces. */
  text: string;
  /** What stood in braces, as UTF-16 offsets into `text`. */
  marked: Span[];
  /** The message that the draft answers. */
  customer?: string;
  at: Place;
}

/** Where in a text something stands. */
export interface Position {
  /** 1-based. */
  line: number;
  /** 1-based, in UTF-16 units. */
  column: number;
}

/** Where in a pack something stands. */
export interface Place extends Position {
  file: string;
}

/** Where a text begins; whether its lines stand below, one by one, behind a `|`. */
export interface TextPlace extends Place {
  isBlock?: true;
}

/** The keys and numbers that lead to a value. */
export type Path = readonly (string | number)[];

/** A mistake in a pack, in words and as data: others may tell it in another language. */
export interface PackError extends Place {
  code: MistakeCode;
  /** What the mistake tells of the file, by the names that its words have for it. */
  told: Readonly<Record<string, string>>;
  /** What is wrong, in English. */
  message: string;
  /** What to write instead, in English. */
  remedy: string;
}
