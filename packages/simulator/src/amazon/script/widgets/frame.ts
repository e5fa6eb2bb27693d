import { collapsedHeight } from '../../widget-pages/collapsible.js';
import type { Design } from './design.js';
import type { Widget } from './widget.js';

const sizeOf = (design: Design): { readonly width: string; readonly height: string } => {
  switch (design.mode) {
    case 'responsive':
      return { width: '100%', height: '100%' };
    case 'smartphoneCollapsible':
      return { width: '100%', height: `${collapsedHeight}px` };
    case 'fixed':
      return { width: `${design.width}px`, height: `${design.height}px` };
    default:
      return design satisfies never;
  }
};

/** Lets a collapsible widget grow or shrink. */
export const resizeFrame = (frame: HTMLIFrameElement | undefined, pixels: number): void => {
  const box = frame?.parentElement;
  if (box) box.style.height = `${pixels}px`;
};

/** Replaces what is in the container by a fresh frame for the widget. */
export const drawFrame = (container: HTMLElement, widget: Widget, design: Design): HTMLIFrameElement => {
  const { width, height } = sizeOf(design);
  const box = document.createElement('div');
  box.id = widget.id;
  box.className = 'widget-container';
  box.style.width = width;
  box.style.height = height;
  const frame = document.createElement('iframe');
  frame.id = `${widget.id}IFrame`;
  frame.name = frame.id;
  frame.style.cssText = 'display:block;width:100%;height:100%;border:0';
  box.append(frame);
  container.replaceChildren(box);
  return frame;
};
