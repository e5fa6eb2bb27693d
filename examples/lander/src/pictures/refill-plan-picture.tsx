import { Bag } from './bag.js';
import { Scene } from './scene.js';

/** Three bags behind each other, the next one larger than the one before, and a calendar on the wall. */
export const RefillPlanPicture = ({ title }: { readonly title: string }) => (
  <Scene title={title}>
    <g className="picture-calendar">
      <path d="M66 56h116a8 8 0 0 1 8 8v104a8 8 0 0 1-8 8H66a8 8 0 0 1-8-8V64a8 8 0 0 1 8-8z" />
      <path className="picture-copper" d="M66 56h116a8 8 0 0 1 8 8v18H58V64a8 8 0 0 1 8-8z" />
      <path
        className="picture-days"
        d="M74 98h20v16H74zM114 98h20v16h-20zM154 98h20v16h-20zM74 124h20v16H74zM114 124h20v16h-20zM74 150h20v16H74zM114 150h20v16h-20zM154 150h20v16h-20z"
      />
      <path className="picture-copper" d="M154 124h20v16h-20z" />
    </g>
    <Bag transform="translate(-116 140) scale(0.6)" />
    <Bag transform="translate(-28 70) scale(0.8)" />
    <Bag transform="translate(18 0)" />
  </Scene>
);
