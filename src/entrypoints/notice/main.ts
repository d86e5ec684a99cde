import { type MessageKey, say } from '../../core/messages.ts';
import { speakBrowserLanguageIn } from '../../platform/browser-messages.ts';

speakBrowserLanguageIn(document);
document.title = say('notice_title');
for (const element of document.querySelectorAll<HTMLElement>('[data-say]')) {
  element.textContent = say(element.dataset['say'] as MessageKey);
}
