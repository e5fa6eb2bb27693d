import { Link } from 'wouter';
import { StepHeading } from '../focus/step-heading.js';
import { useWords } from '../words/use-words.js';

/** An address that leads nowhere. */
export const NotFound = () => {
  const { notFound } = useWords();
  return (
    <div className="panel card">
      <StepHeading>{notFound.heading}</StepHeading>
      <Link href="/" className="button">
        {notFound.toShop}
      </Link>
    </div>
  );
};
