import type { AbuseKind, Language, Role, RuleId, Severity, Span } from '../model';
import type { Certificate, CompensationRow, FormWording, Sums } from '../redress/redress';
import type { Circumstance, Contact, Reason, RewriteTemplate, Signal, Wording } from './knowledge';
import type { Phrase } from './phrase';

/** A pack that was read and found right: phrases parsed, every name defined, examples taken apart. */
export interface Pack {
  id: string;
  name: string;
  version: string;
  licence: string;
  languages: Language[];
  words: ReadonlyMap<string, readonly Phrase[]>;
  endings: ReadonlyMap<string, readonly string[]>;
  findings: PackFinding[];
  abuse: PackAbuse[];
  signals: PackSignal[];
  wordings: PackWording[];
  contacts: Contact[];
  reasons: Partial<Record<RuleId, Reason>>;
  redress: PackRedress;
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

export interface PackFinding extends PackEntry {
  rule: RuleId;
  unless: Circumstance[];
  rewrites: PackRewrite[];
  why?: string;
}

/** A text of ours together with where it stands. */
export type PackRewrite = RewriteTemplate & Written;
export type PackWording = Wording & Written;

/** What one pack says about making good. */
export interface PackRedress {
  rows: (CompensationRow & Written)[];
  authority: Partial<Record<Role, Certificate>>;
  budget: Sums;
  forms: (FormWording & Written)[];
}

interface Written {
  file: string;
  /** 1-based. */
  line: number;
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
  file: string;
  /** 1-based. */
  line: number;
}

export interface PackError {
  file: string;
  /** 1-based. */
  line: number;
  /** 1-based, in UTF-16 units. */
  column: number;
  /** What is wrong. */
  message: string;
  /** What to write instead. */
  remedy: string;
}
