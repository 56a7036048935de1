import knowledge from 'virtual:built-in-packs';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerPages } from '@/worker/answer-pages';
import { answerPanels } from '@/worker/answer-panels';
import { keepChoices } from '@/worker/choices';
import { obeyCommands } from '@/worker/commands';
import { introduceOurselves } from '@/worker/introduction';
import { lazyEngine, wholeEngine } from '@/worker/lazy-engine';
import { keepMenus } from '@/worker/menus';
import { closeTab } from '@/worker/open-tabs';
import { keepPause } from '@/worker/pause';
import { keepReminders } from '@/worker/reminders';
import { keepSites } from '@/worker/sites';

export default defineBackground(() => {
  // Everything listens before the first await: an event that wakes the worker is not told twice
  const choices = keepChoices();
  answerPages(lazyEngine, wholeEngine, choices);
  answerPanels(lazyEngine, choices, knowledge);
  obeyCommands();
  introduceOurselves();
  keepSites();
  keepPause();
  keepMenus(choices);
  keepReminders(choices);
  browser.tabs.onRemoved.addListener((tabId) => void closeTab(tabId));
});
