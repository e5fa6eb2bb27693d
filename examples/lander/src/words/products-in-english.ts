import type { Product, Step } from '../products/product.js';
import type { OfferWords, ProductWords } from './product-words.js';

export const productsInEnglish: Readonly<Record<Product['name'], ProductWords>> = {
  'starter-kit': {
    link: 'Starter kit',
    eyebrow: 'The starter kit',
    heading: 'Pour-over coffee, from the very first cup',
    pitch:
      'Dripper, beans and filters in one box. Boil water, pour, wait three minutes. That is all there is to it.',
    picture: 'The starter kit: a copper dripper on a glass, a bag of beans and paper filters',
    insideHeading: 'In the box',
    inside: [
      {
        name: 'Copper dripper',
        text: 'Holds its heat, pours at the pace of a slow morning, and rinses clean.',
      },
      {
        name: 'House roast, 250 g',
        text: 'Cocoa and orange peel. Roasted on Tuesdays, shipped on Wednesdays.',
      },
      { name: '40 paper filters', text: 'Unbleached, folded flat, gone on the compost after breakfast.' },
    ],
  },
  'refill-plan': {
    link: 'Refill plan',
    eyebrow: 'The refill plan',
    heading: 'Fresh beans, before the bag is empty',
    pitch:
      'A bag of the house roast and 40 filters in your letter box, every 30 days. Begin with a small bag on trial, and keep it whatever you decide.',
    picture: 'The refill plan: bags of beans that come month after month',
    insideHeading: 'How it goes',
    inside: [
      { name: 'Today', text: 'A small bag is on its way to you. You pay a dollar, and the postage.' },
      {
        name: 'After 14 days',
        text: 'The first full bag, and the first full bill. Cancel before, and there is none.',
      },
      { name: 'Every 30 days', text: 'The next one, until you cancel: one click, no questions asked.' },
    ],
  },
  'video-course': {
    link: 'Video course',
    eyebrow: 'The video course',
    heading: 'Learn to pour like the people behind the bar',
    pitch: 'Twelve lessons of five minutes each, by our head roaster. Yours at once, and yours to keep.',
    picture: 'The video course: a kettle that pours, on the screen of a tablet',
    insideHeading: 'In the course',
    inside: [
      { name: 'Grind', text: 'How coarse, how fresh, and why your scale matters more than your mill.' },
      { name: 'Pour', text: 'Bloom, pulse, spiral: three movements, and when to stop.' },
      { name: 'Taste', text: 'What sour and bitter tell you about the cup that comes next.' },
    ],
  },
};

export const offersInEnglish: Readonly<Record<Step, OfferWords>> = {
  'bigger-kit': {
    heading: 'Make it the deluxe kit?',
    text: 'The same dripper, with a gooseneck kettle and twice the beans. It comes instead of your starter kit.',
  },
  course: {
    heading: 'Learn to pour it well',
    text: 'Our video course: twelve lessons of five minutes each, yours at once.',
  },
  refills: {
    heading: 'A refill for the shelf?',
    text: 'Another 250 g of the house roast and 40 filters, for when somebody comes to visit.',
  },
  club: {
    heading: 'Brew along every month',
    text: 'The video club: a new lesson and a new recipe every month.',
  },
  recipes: {
    heading: 'The recipes, as a book',
    text: 'Thirty recipes from the course, to print or to keep on your phone.',
  },
};
