import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerPages } from '@/worker/answer-pages';
import { answerPanels } from '@/worker/answer-panels';
import { keepChoices } from '@/worker/choices';
import { obeyCommands } from '@/worker/commands';
import { keepEngines } from '@/worker/engines';
import { introduceOurselves } from '@/worker/introduction';
import { keepMenus } from '@/worker/menus';
import { closeTab } from '@/worker/open-tabs';
import { answerAboutPacks } from '@/worker/packs/answers';
import { keepFeeds } from '@/worker/packs/feeds';
import { keepPause } from '@/worker/pause';
import { keepPolicy } from '@/worker/policy/agree';
import { keepReminders } from '@/worker/reminders';
import { keepSites } from '@/worker/sites';

export default defineBackground(() => {
  // Everything listens before the first await: an event that wakes the worker is not told twice
  const choices = keepChoices();
  const engines = keepEngines();
  answerPages(engines, choices);
  answerPanels(engines, choices);
  answerAboutPacks(engines, choices);
  obeyCommands();
  introduceOurselves();
  keepSites();
  keepPause();
  keepMenus(choices);
  keepReminders(choices);
  keepFeeds();
  keepPolicy();
  browser.tabs.onRemoved.addListener((tabId) => void closeTab(tabId));
});
