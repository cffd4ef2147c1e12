/** The pictograms in use, and only those: each is one file of Lucide, put in as text. */
import angry from 'lucide-static/icons/angry.svg?raw';
import annoyed from 'lucide-static/icons/annoyed.svg?raw';
import arrowDown from 'lucide-static/icons/arrow-down.svg?raw';
import back from 'lucide-static/icons/arrow-left.svg?raw';
import stepOn from 'lucide-static/icons/arrow-right.svg?raw';
import arrowUp from 'lucide-static/icons/arrow-up.svg?raw';
import bookOpen from 'lucide-static/icons/book-open.svg?raw';
import captions from 'lucide-static/icons/captions.svg?raw';
import captionsOff from 'lucide-static/icons/captions-off.svg?raw';
import chart from 'lucide-static/icons/chart-line.svg?raw';
import check from 'lucide-static/icons/check.svg?raw';
import question from 'lucide-static/icons/circle-question-mark.svg?raw';
import clipboard from 'lucide-static/icons/clipboard-list.svg?raw';
import clock from 'lucide-static/icons/clock.svg?raw';
import coffee from 'lucide-static/icons/coffee.svg?raw';
import download from 'lucide-static/icons/download.svg?raw';
import ear from 'lucide-static/icons/ear.svg?raw';
import equal from 'lucide-static/icons/equal.svg?raw';
import eye from 'lucide-static/icons/eye.svg?raw';
import sheet from 'lucide-static/icons/file-text.svg?raw';
import fileUp from 'lucide-static/icons/file-up.svg?raw';
import flame from 'lucide-static/icons/flame.svg?raw';
import flameKindling from 'lucide-static/icons/flame-kindling.svg?raw';
import folderOpen from 'lucide-static/icons/folder-open.svg?raw';
import globe from 'lucide-static/icons/globe.svg?raw';
import hand from 'lucide-static/icons/hand.svg?raw';
import handshake from 'lucide-static/icons/handshake.svg?raw';
import headset from 'lucide-static/icons/headset.svg?raw';
import heartHandshake from 'lucide-static/icons/heart-handshake.svg?raw';
import hourglass from 'lucide-static/icons/hourglass.svg?raw';
import info from 'lucide-static/icons/info.svg?raw';
import laugh from 'lucide-static/icons/laugh.svg?raw';
import leave from 'lucide-static/icons/log-out.svg?raw';
import mail from 'lucide-static/icons/mail.svg?raw';
import fullScreen from 'lucide-static/icons/maximize.svg?raw';
import meh from 'lucide-static/icons/meh.svg?raw';
import encourage from 'lucide-static/icons/message-circle-more.svg?raw';
import chat from 'lucide-static/icons/messages-square.svg?raw';
import music from 'lucide-static/icons/music.svg?raw';
import notebook from 'lucide-static/icons/notebook-pen.svg?raw';
import pause from 'lucide-static/icons/pause.svg?raw';
import phone from 'lucide-static/icons/phone.svg?raw';
import phoneCall from 'lucide-static/icons/phone-call.svg?raw';
import phoneOff from 'lucide-static/icons/phone-off.svg?raw';
import play from 'lucide-static/icons/play.svg?raw';
import plus from 'lucide-static/icons/plus.svg?raw';
import presentation from 'lucide-static/icons/presentation.svg?raw';
import printer from 'lucide-static/icons/printer.svg?raw';
import again from 'lucide-static/icons/rotate-ccw.svg?raw';
import scroll from 'lucide-static/icons/scroll-text.svg?raw';
import search from 'lucide-static/icons/search.svg?raw';
import settings from 'lucide-static/icons/settings.svg?raw';
import shield from 'lucide-static/icons/shield.svg?raw';
import shieldAlert from 'lucide-static/icons/shield-alert.svg?raw';
import shieldCheck from 'lucide-static/icons/shield-check.svg?raw';
import signpost from 'lucide-static/icons/signpost.svg?raw';
import smile from 'lucide-static/icons/smile.svg?raw';
import store from 'lucide-static/icons/store.svg?raw';
import target from 'lucide-static/icons/target.svg?raw';
import alert from 'lucide-static/icons/triangle-alert.svg?raw';
import stepBack from 'lucide-static/icons/undo-2.svg?raw';
import user from 'lucide-static/icons/user.svg?raw';
import sound from 'lucide-static/icons/volume-2.svg?raw';
import soundOff from 'lucide-static/icons/volume-x.svg?raw';
import wind from 'lucide-static/icons/wind.svg?raw';
import close from 'lucide-static/icons/x.svg?raw';

export const ICONS = {
  again,
  alert,
  angry,
  annoyed,
  arrowDown,
  arrowUp,
  back,
  bookOpen,
  captions,
  captionsOff,
  chart,
  chat,
  check,
  clipboard,
  clock,
  close,
  coffee,
  download,
  ear,
  encourage,
  equal,
  eye,
  fileUp,
  flame,
  flameKindling,
  folderOpen,
  fullScreen,
  globe,
  hand,
  handshake,
  headset,
  heartHandshake,
  hourglass,
  info,
  laugh,
  leave,
  mail,
  meh,
  music,
  notebook,
  pause,
  phone,
  phoneCall,
  phoneOff,
  play,
  plus,
  presentation,
  printer,
  question,
  scroll,
  search,
  settings,
  sheet,
  shield,
  shieldAlert,
  shieldCheck,
  user,
  signpost,
  smile,
  sound,
  soundOff,
  stepBack,
  stepOn,
  store,
  target,
  wind,
} as const;
export type IconName = keyof typeof ICONS;
