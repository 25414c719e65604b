import '../article.content/marks.css';
import { speak } from '../texts/speak.tsx';
import { Welcome } from './welcome.tsx';

speak(<Welcome />, (text) => text('welcomeTitle'));
