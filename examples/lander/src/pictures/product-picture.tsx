import type { Product } from '../products/product.js';
import { useWords } from '../words/use-words.js';
import { RefillPlanPicture } from './refill-plan-picture.js';
import { StarterKitPicture } from './starter-kit-picture.js';
import { VideoCoursePicture } from './video-course-picture.js';

/** Our own drawing of a product. */
export const ProductPicture = ({ product: { name } }: { readonly product: Product }) => {
  const title = useWords().products[name].picture;
  switch (name) {
    case 'starter-kit':
      return <StarterKitPicture title={title} />;
    case 'refill-plan':
      return <RefillPlanPicture title={title} />;
    case 'video-course':
      return <VideoCoursePicture title={title} />;
  }
};
