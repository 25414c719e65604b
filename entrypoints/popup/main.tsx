import { pageTab } from '../overview/page-tab.ts';
import { speak } from '../texts/speak.tsx';
import { Popup } from './popup.tsx';

// asked before anything is drawn: words and article come at the same time
speak(<Popup found={pageTab()} />, (text) => text('extensionName'));
