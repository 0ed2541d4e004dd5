/** As text, since it runs while the page arrives: the number of the step to open, or -1; as `progressIn` has it. */
export const stepToOpen = `function(s,t){var i=-1,x=function(a){return function(y){return y==a||!y.indexOf(a+'.')}};s.forEach(function(a,n){if(t.some(x(a)))i=n});return i<0||t.indexOf(s[i])<0?i:Math.min(i+1,s.length-1)}`;

/**
 * A script that runs while the page arrives: each step is open or closed before it is painted, so that nothing jumps when the guide
 * is opened where the reader stopped (the steps then have `data-at`), or by an address that names a step. Does nothing where neither is so.
 */
export const openWhereReaderWas = `try{(function(w){var k,h=location.hash.slice(1).replace(/^step-/,'');try{k=localStorage}catch(e){}if(!h&&!(k&&k.length))return;var o=new MutationObserver(function(){var g=document.querySelector('[data-steps]');if(!g)return;var s=g.dataset.steps.split(' '),t=w(s,(k&&k.getItem(g.dataset.ticks)||'').split(' ')),i=s.indexOf(h)<0?t:s.indexOf(h);if(i<0)return o.disconnect();s.forEach(function(a,n){var f=document.getElementById('step-'+a);if(!f||f.dataset.set)return;f.open=n==i;f.dataset.set=1;if(t>=0)f.dataset.at=n==i})});o.observe(document,{childList:true,subtree:true});addEventListener('DOMContentLoaded',function(){o.disconnect()})})(${stepToOpen})}catch(e){}`;
