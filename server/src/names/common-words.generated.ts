/**
 * Made by counting, not by hand. The consonant frames of common words of names, the commonest in the first line, each
 * line about 1.7 times rarer than the one before. Counted in the OFAC list of Specially Designated Nationals (US
 * Treasury, public domain) and in the names of members of Congress (unitedstates/congress-legislators, CC0).
 */
export const COMMON_WORDS = `
al mhmd
ahmd hsn
abd abdl abrhm js sd
ab abdlh alksndr amr bn jn mr slh
Xn amn andr antn asf d dn gnzlz hj hmd jhn jr km krls l ls mn mrn mstf rhmn rz slm slmn srg tkrt
C Cl Cn Cng SX Xl Xld Xlf a abs ad adl adn ah albrt alks alksndrvC an ang ans ar as asd asml az dl dr grc h hSm hn hrndz jbr jl jml jms jrg k kn kng krm ln lpz mCl mhd mhsn mjd mk mnl mnsr ms nm nr nsr prz r rbrt rd rdrgz rs s sf trs vktr vldmr
Sr Xr aSrf abkr adrd agr akbr alfrd alg aljndr alksvC aln als alvr alvrz amd angl anrq antlvC arl arn artr askr asm asn asr avn awd bSr bkr bl br dmtr dnl dvd dz fd flks flrs frncsk frnd frnk fsl fwz fz fzl gl gmz grg grgr gstv hb hd hfz hm hmz hr hrn hsm j jfr jm jng jvd jvr kl kml kr kstl mdn mgl mj mlk mln mndz mng mnr mrk mrtn mrtnz nbl nklvC pk pr ptr qsm rCrd rSd rb rfl rhm rl rmn rmrz rn rvr rw sb sbw sltn slzr sm smr sn snCz sng t thr tlb tm tn trk vldmrvC vlnc vrgs w whb wl wld wlm wn zd
Crls Glm Sh Srf Tms Xdr Xms Zng aG aTmn abdh abdrhmn adm af aglr agn agnc akrm ald alfns alvs am aml anwr aqbl arf ark arln armnd ars artg arvC at avgn avl azm b bd bdn bltrn brkt brn brzn bsr bz csr db dnld dns fhd flh fr frd frndz frs fth gbrl gdf gln gr grd gstlm gtrz gzmn hk hkm hktr hl hng hnr hqn hrb hs jd jhnsn jk jsf jsm kld klv kntrs krdn krdns krmn kstr kwng kzrz lkSnk lnd lndn lndvC lnrd lr ltf lz mXl mXlf mXlvC mbrk mhr mkl ml mld mlh mlm mnt mrl mrls mrtz msd mt mz n nf nkl nl nsf ntl nzm nzr p pdr pl pn png ptrc ptrk qdr qntr qr qs rbn rf rjs rk rmr rmz rnkn sbr sdm shl sk skt smT sr srh srn st th tl vktrvC vl vlr vn vslvC wng zGr zfr zhr zmbd
Crstfr Cwrsn Glb Glmrz Gsn S Sb Sbl Sbn Sf Slh Sm Smr Sn Tn Xlq Xtb aS aXrs abn abr adb adgr adrs agrvC ajd ajm ajz ak alh alhsn alm alns alrz alsd amzk andrw anz arb askbr asl aslm asmn astrd atr avgnvC avnvC azd azt bdr bh bhzd bk bnl brd brs brt bsl bt btrg cfnts cl dhGn dhr dls drt drwS ds dv f fDl fT fb fgr flp frj frq g gfr glbrt glrm gn gnd gndvC grgrvC grjls grld grn hSn hT hjz hmS hmdn hrT hrs ht htm jS jmh jrml jwd kb kbs kf kmC knd krd krl krn krtr krts krz ksm kt kvn kwr kzrs lT lb ld ldn lk lm lrd m mStq mXtr mgn mhnd mks mlr mnk mnz mrd mrf mrm mrqz mrslv mrz msl msr mst mtr nCls ndr nrz ptrvC pvl qDf qn qtrj rC rfq rkrd rls rm rmdn rndn rng rsl rsr rstm sbh sdq shr sjd sl sls slv smd smn snts sqr srgvC stfn svtln tbtb tjdn tlr tng tr trn trq vCslvC vcnt vlrvC vlsqz vr vsl vsqz wf wkd wlsn wltr wsm z zbn zgr zkr zpt
`;
