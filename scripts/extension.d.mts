import type { BrowserContext, Page, Worker } from 'playwright-core';
import type { PanelRequests } from '../src/wire/messages.ts';
import type { PackRequests } from '../src/wire/packs.ts';

type Requests = PanelRequests & PackRequests;

export interface LaunchOptions {
  executablePath: string;
  /** Folder of the built extension. */
  build: string;
  headless: boolean;
  /** Language of the browser and of what it tells to pages; English when left out. */
  locale?: string;
  colorScheme?: 'light' | 'dark';
  /** A folder that stays when the browser ends, for one that is started again; a new one, deleted at the end, when left out. */
  profile?: string;
}

export interface LaunchedExtension {
  context: BrowserContext;
  id: string;
  /** The service worker as it runs now; a stopped one starts again with the next event. */
  worker(): Promise<Worker>;
  /** One of our own pages in a tab: `options.html`. */
  open(path: string): Promise<Page>;
  /** Asks the worker as our own pages do. */
  ask<Name extends keyof Requests>(name: Name, request: Requests[Name]['request']): Promise<Requests[Name]['response']>;
  /** Grants these origins, as the browser's own prompt would, and nothing else. */
  permit(...origins: string[]): Promise<void>;
  /** Grants these sites, as the browser's own prompt would, and switches Aplomb on there. */
  enable(...origins: string[]): Promise<void>;
  /** Ends the browser and deletes the profile that was made for it. */
  close(): Promise<void>;
}

export function launchExtension(options: LaunchOptions): Promise<LaunchedExtension>;
