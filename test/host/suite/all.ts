// Every file of tests that runs inside an editor. The launcher refuses to start when one is missing here.
import './names.test.ts';
import './views.test.ts';
import './folder.test.ts';
import './desk.test.ts';
import './crash.test.ts';
