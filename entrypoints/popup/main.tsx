import { speak } from '../texts/speak.tsx';
import { followAtOnce } from './follow-at-once.ts';
import { Popup } from './popup.tsx';

speak(<Popup follower={followAtOnce()} />, (text) => text('extensionName'));
