//! Uploads: the picture is checked, its digest by the declaration's own rule, and not kept.

use wechatpay_endpoints::merchant::media::upload::{UploadImage, UploadedMedia};

use crate::refusal::Refusal;
use crate::routes::{Desk, Serve};

/// The largest picture, in bytes.
const LARGEST: u64 = 2 << 20;

impl Serve for UploadImage {
    fn serve(self, _: &Desk<'_>) -> Result<UploadedMedia, Refusal> {
        let ending = self.filename.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase()).unwrap_or_default();
        if !["jpg", "jpeg", "bmp", "png"].contains(&ending.as_str()) {
            return Err(Refusal::field("/filename", self.filename, "must end in .jpg, .bmp or .png"));
        }
        if self.file.is_empty() || self.file.len() > LARGEST {
            return Err(Refusal::parameter(format!("The picture has {} bytes; 1 to {LARGEST} are accepted", self.file.len())));
        }
        Ok(UploadedMedia { media_id: format!("sandbox-{}", self.sha256.to_ascii_lowercase()) })
    }
}
