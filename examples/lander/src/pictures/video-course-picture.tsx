import { Scene } from './scene.js';

/** A tablet that leans on the wall; on its screen a kettle pours. */
export const VideoCoursePicture = ({ title }: { readonly title: string }) => (
  <Scene title={title}>
    <path className="picture-frame" d="M74 96h332a16 16 0 0 1 16 16v240H58V112a16 16 0 0 1 16-16z" />
    <path className="picture-screen" d="M76 114h328v220H76z" />
    <g className="picture-kettle">
      <path className="picture-line" d="M342 176c46-8 50 66 6 74" />
      <path className="picture-line" d="M240 240c-34-2-22-76-66-80" />
      <path className="picture-line picture-water" d="M166 172v76" />
      <path className="picture-copper" d="M246 160h94l20 108a10 10 0 0 1-10 12H236a10 10 0 0 1-10-12z" />
      <path className="picture-copper-light" d="M256 170h24l-12 100h-26z" />
      <path className="picture-copper-dark" d="M264 146h58v14h-58z" />
    </g>
    <path className="picture-paper" d="M118 248h96l-10 12h-76z" />
    <path className="picture-copper-dark" d="M122 258h88l-32 44h-24z" />
    <path className="picture-glass" d="M140 302h52v3h-52z" />
    <path className="picture-button" d="M88 310a5 5 0 0 1 5-5h294a5 5 0 0 1 0 10H93a5 5 0 0 1-5-5z" />
    <path className="picture-copper" d="M88 310a5 5 0 0 1 5-5h120a5 5 0 0 1 0 10H93a5 5 0 0 1-5-5z" />
  </Scene>
);
