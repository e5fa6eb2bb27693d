/** How high a widget of the design smartphoneCollapsible is, in pixels: as it starts, and while the buyer changes. */
export const collapsedHeight = 135;
export const expandedHeight = 400;
